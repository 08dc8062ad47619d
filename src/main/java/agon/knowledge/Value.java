package agon.knowledge;

/** The object of a claim. */
public sealed interface Value {

  /** What claims are sorted and told apart by: the thing's IRI, or the word. */
  String key();

  /**
   * A thing.
   *
   * @param entity the thing
   */
  record OfEntity(Entity entity) implements Value {
    @Override
    public String key() {
      return entity.iri().toString();
    }
  }

  /**
   * A word that the relation's range lists, such as {@code open}.
   *
   * @param text the word
   */
  record OfLiteral(String text) implements Value {
    @Override
    public String key() {
      return text;
    }
  }
}

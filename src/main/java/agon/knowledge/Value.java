package agon.knowledge;

/** The object of a claim. */
public sealed interface Value {

  /**
   * A thing.
   *
   * @param entity the thing
   */
  record OfEntity(Entity entity) implements Value {}

  /**
   * A word that the relation's range lists, such as {@code open}.
   *
   * @param text the word
   */
  record OfLiteral(String text) implements Value {}
}

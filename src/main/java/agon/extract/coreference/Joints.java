package agon.extract.coreference;

import agon.text.Document;
import agon.text.Sentence;
import agon.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What joins the names of a sentence to each other, and to the nouns that they hang on. */
final class Joints {
  private static final Set<String> JOINING = Set.of("CCONJ", "PUNCT", "DET");

  private final Document document;
  private final Set<String> ownerMarks;

  /**
   * The joints of an article.
   *
   * @param ownerMarks the prepositions that tell whose a thing is
   */
  Joints(Document document, Set<String> ownerMarks) {
    this.document = document;
    this.ownerMarks = ownerMarks;
  }

  /** Whether nothing but « et la » stands between two names. */
  boolean isConjunction(Reference one, Reference other) {
    Sentence sentence = document.sentences().get(one.sentence());
    int from = sentence.tokenAt(one.span().end());
    int to = sentence.tokenAt(other.span().start());
    List<Token> between = sentence.tokens().subList(Math.min(from, to), to);
    return between.size() <= JOINING.size()
        && between.stream().anyMatch(t -> t.tag().equals("CCONJ"))
        && between.stream().allMatch(t -> JOINING.contains(t.tag()));
  }

  /** Whether a comma alone parts two names, and no preposition opens the first. */
  boolean isComma(Reference one, Reference other) {
    if (one.sentence() != other.sentence() || one.span().end() > other.span().start()) {
      return false;
    }
    Sentence sentence = document.sentences().get(one.sentence());
    int comma = sentence.tokenAt(one.span().end());
    int first = sentence.tokenAt(one.span().start());
    boolean complement = first > 0 && sentence.tokens().get(first - 1).tag().equals("ADP");
    return !complement
        && sentence.tokens().get(comma).text().equals(",")
        && sentence.tokenAt(other.span().start()) == comma + 1;
  }

  /**
   * Whether the parse takes two names for one, "Disney and Universal Pictures", or the first for a
   * verb.
   */
  boolean isTied(Reference one, Reference other) {
    return one.sentence() == other.sentence()
        && (token(one).head() == other.head()
            || token(other).head() == one.head()
            || token(one).tag().equals("VERB"));
  }

  /** What a name does by its last word, where the parse hangs others on the list before it. */
  Role lastRole(Reference name) {
    Sentence sentence = document.sentences().get(name.sentence());
    return Role.of(sentence, sentence.tokenAt(name.span().end() - 1));
  }

  /** « le patron de Meta », "Meta's boss"; not "Meta's deal with Mistral", which is of both. */
  boolean isOwner(Reference name, List<Reference> all) {
    Token token = token(name);
    boolean shares = all.stream().anyMatch(o -> !o.equals(name) && token(o).head() == token.head());
    boolean owns =
        token.dependency().equals("nmod:poss")
            || token.dependency().equals("compound")
            || (token.dependency().equals("nmod") && isOf(name));
    return owns && !shares;
  }

  private boolean isOf(Reference name) {
    Sentence sentence = document.sentences().get(name.sentence());
    int first = sentence.tokenAt(name.span().start());
    return IntStream.range(Math.max(0, first - 2), first)
        .mapToObj(sentence.tokens()::get)
        .anyMatch(t -> t.head() == name.head() && ownerMarks.contains(t.lemma()));
  }

  private Token token(Reference reference) {
    return document.sentences().get(reference.sentence()).tokens().get(reference.head());
  }
}

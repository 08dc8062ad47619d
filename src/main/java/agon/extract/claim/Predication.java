package agon.extract.claim;

import agon.text.Token;
import java.util.stream.IntStream;

/**
 * Finds what a noun or adjective is said of: the subject of a copula, of « devenir » and its like,
 * the object of « nommer » and its like, whoever acts "as" something.
 */
final class Predication {
  private final SyntaxTree tree;
  private final Words words;
  private final PrepositionFinder prepositions;
  private final Voice voice;

  Predication(SyntaxTree tree, Words words) {
    this.tree = tree;
    this.words = words;
    this.prepositions = new PrepositionFinder(tree, words);
    this.voice = new Voice(tree, words);
  }

  /** The tokens that the predicate is said of; empty when it is no predicate. */
  IntStream of(int predicate) {
    if (tree.hasChild(predicate, c -> tree.is(c, "cop"))) {
      return copular(predicate);
    }
    int head = tree.head(predicate);
    if (head == Token.ROOT) {
      return IntStream.empty();
    }
    if (tree.is(predicate, "nsubj") && tree.hasChild(head, c -> tree.is(c, "cop"))) {
      return tree.hasTag(head, "PROPN") ? IntStream.of(head) : IntStream.empty();
    }
    if (tree.is(predicate, "nmod") && tree.hasTag(head, "PROPN") && as(predicate)) {
      return IntStream.of(head);
    }
    if (tree.is(predicate, "nmod") && isOneOf(predicate, head)) {
      return of(head);
    }
    return ofComplement(predicate, head);
  }

  /** What a verb's complement is said of: its subject or its object. */
  private IntStream ofComplement(int predicate, int head) {
    boolean complement =
        tree.is(predicate, "xcomp") || tree.is(predicate, "obj") || tree.is(predicate, "obl");
    if (!complement || tree.hasTag(predicate, "VERB")) {
      return IntStream.empty();
    }
    if (words.has("copular", tree, head) && !tree.is(predicate, "obl")) {
      return voice.subjects(head);
    }
    if (isCounted(predicate, head)) {
      return voice.subjects(head);
    }
    boolean naming = words.has("naming", tree, head) || as(predicate);
    if (!naming) {
      return IntStream.empty();
    }
    int[] cast = cast(predicate, head);
    if (cast.length > 0) {
      return IntStream.of(cast);
    }
    return tree.isPassive(head) || words.has("naming", tree, head)
        ? voice.objects(head).filter(o -> o != predicate)
        : voice.subjects(head);
  }

  /** "presents X as a rival": what a verb casts so, unless somebody casts himself. */
  private int[] cast(int predicate, int verb) {
    return words.has("casting", tree, verb) && !tree.isPassive(verb)
        ? tree.children(verb, "obj")
            .filter(o -> o != predicate && o < predicate && tree.hasTag(o, "NOUN", "PROPN"))
            .toArray()
        : new int[0];
  }

  /**
   * « est le PDG »: the subject of the predicate or, for a participle or relative clause, of its
   * governor.
   */
  private IntStream copular(int predicate) {
    int[] own = tree.children(predicate, "nsubj").toArray();
    return own.length > 0 ? IntStream.of(own) : voice.subjects(predicate);
  }

  /** "Anthropic is one of OpenAI's rivals": what is said of one is said of what it is. */
  private boolean isOneOf(int predicate, int head) {
    return words.has("one-of", tree, head)
        && prepositions.of(predicate).stream().anyMatch(words.all("genitive")::contains);
  }

  /** « figure parmi les actionnaires de X », « compte au nombre des clients de X ». */
  private boolean isCounted(int predicate, int head) {
    return words.has("count", tree, head)
        && prepositions.of(predicate).stream().anyMatch(words.all("among")::contains);
  }

  private boolean as(int token) {
    return prepositions.of(token).stream().anyMatch(words.all("as")::contains);
  }
}

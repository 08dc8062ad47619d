package agon.extract.claim;

import agon.text.Token;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Reads relative clauses by the order of their words, where a parse takes « que » for the opening
 * of a complement or what follows the verb for its object: « X, que Y a racheté », « X, que Y
 * prévoit de racheter », « le modèle que publie Y », « l'accord sur lequel repose Y ».
 */
final class Relatives {
  private static final int RISE = 4;

  private final SyntaxTree tree;
  private final Words words;
  private final Adjacency adjacency;
  private final Referents referents;
  private final RelativeOpener opener;

  Relatives(SyntaxTree tree, Words words, Adjacency adjacency, Referents referents) {
    this.referents = referents;
    this.opener = new RelativeOpener(tree, words);
    this.tree = tree;
    this.words = words;
    this.adjacency = adjacency;
  }

  /**
   * The noun that a verb without an object lacks, since its clause tells more of it; -1 where it
   * lacks none.
   */
  int object(int verb) {
    int pronoun = opener.of(verb);
    boolean lacking =
        pronoun > 0
            && words.has("relative-object", tree, pronoun)
            && !tree.isPassive(verb)
            && !tree.hasTag(pronoun - 1, "ADV", "ADP", "SCONJ", "VERB", "AUX");
    if (!lacking) {
      return -1;
    }
    int top = opener.top(verb);
    if (!tree.hasTag(pronoun - 1, "CCONJ")) {
      return antecedent(pronoun, top);
    }
    return tree.is(top, "conj") && tree.head(top) < pronoun ? object(tree.head(top)) : -1;
  }

  /** The subjects that follow their verb in a relative clause: « que dirige X ». */
  IntStream inverted(int verb) {
    int pronoun = opener.of(verb);
    boolean bare =
        pronoun >= 0
            && words.has("inverting", tree, pronoun)
            && !tree.isPassive(verb)
            && IntStream.range(pronoun + 1, verb)
                .noneMatch(i -> tree.is(i, "nsubj") || tree.hasTag(i, "NOUN", "PROPN"));
    return bare
        ? tree.children(verb, "obj")
            .filter(c -> c > verb && !tree.dependency(c).equals("obj:lvc"))
            .filter(c -> tree.hasTag(c, "NOUN", "PROPN"))
        : IntStream.empty();
  }

  /**
   * The name that acts in a relative clause, right behind its pronoun, where the parse takes the
   * noun before the pronoun for its subject: « X, dont Y détient la moitié »; -1 where it is none.
   */
  int inner(int verb) {
    int pronoun = opener.of(verb);
    boolean outer =
        pronoun > 0
            && words.has("inverting", tree, pronoun)
            && tree.hasChild(verb, c -> tree.is(c, "nsubj") && c < pronoun)
            && !tree.hasChild(verb, c -> tree.is(c, "nsubj") && c > pronoun);
    return outer ? adjacency.next(pronoun).findFirst().orElse(-1) : -1;
  }

  /**
   * The noun that a relative word stands for, or the first above it that fits: « un tour de table
   * d'X, auquel Y participe »; -1 where none does.
   */
  int noun(int pronoun, IntPredicate fits) {
    int noun = referents.antecedent(pronoun);
    for (int depth = 0; noun >= 0 && !fits.test(noun); depth++) {
      noun = depth < RISE && tree.is(noun, "nmod") ? tree.head(noun) : -1;
    }
    return noun;
  }

  private int antecedent(int pronoun, int verb) {
    int head = tree.head(verb);
    boolean modifies =
        head != Token.ROOT
            && head < pronoun
            && (tree.is(verb, "acl") || tree.is(verb, "advcl"))
            && tree.hasTag(head, "NOUN", "PROPN", "PRON");
    int name = adjacency.nameBeforeRelative(pronoun);
    if (name < 0) {
      return modifies ? head : nounBefore(pronoun);
    }
    boolean meant = modifies && tree.isUnder(name, head) && !referents.own(head).isEmpty();
    if (!isOwner(name)) {
      return meant ? head : name;
    }
    int noun = tree.head(name);
    return meant || modifies ? head : noun >= 0 && tree.is(noun, "appos") ? noun : -1;
  }

  private int nounBefore(int pronoun) {
    return pronoun > 0 && tree.hasTag(pronoun - 1, "NOUN") ? pronoun - 1 : -1;
  }

  /** « la filiale de X, que »: the clause may tell of the one or the other. */
  private boolean isOwner(int name) {
    return tree.hasChild(
        name, c -> c < name && tree.is(c, "case") && words.all("genitive").contains(plain(c)));
  }

  private String plain(int token) {
    return words.preposition(tree.folded(token));
  }
}

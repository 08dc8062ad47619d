package agon.extract.claim;

import agon.text.Token;
import java.util.stream.IntStream;

/**
 * Logical subjects and objects of verbs, whatever the voice and wherever the clause borrows them
 * from.
 */
final class Voice {
  private final SyntaxTree tree;
  private final Words words;
  private final PrepositionFinder prepositions;
  private final Agents agents;
  private final LostSubjects lost;
  private final RelativeOpener opener;

  Voice(SyntaxTree tree, Words words) {
    this.tree = tree;
    this.words = words;
    this.prepositions = new PrepositionFinder(tree, words);
    this.agents = new Agents(tree, words);
    this.lost = new LostSubjects(tree, words);
    this.opener = new RelativeOpener(tree, words);
  }

  /** The logical subjects of a verb or of a noun of action. */
  IntStream subjects(int verb) {
    return subjects(verb, 0);
  }

  private IntStream subjects(int verb, int depth) {
    if (depth > SyntaxTree.MAX_DEPTH) {
      return IntStream.empty();
    }
    if (tree.isPassive(verb)) {
      return agents.of(verb);
    }
    int[] own =
        tree.children(verb, "nsubj", "csubj")
            .filter(c -> !tree.dependency(c).equals("nsubj:pass") && !isClitic(c))
            .toArray();
    if (own.length > 0) {
      return IntStream.of(own);
    }
    int other = lost.of(verb);
    return other >= 0 ? IntStream.of(other) : borrowed(verb, depth);
  }

  private IntStream borrowed(int verb, int depth) {
    int head = tree.head(verb);
    if (head == Token.ROOT) {
      return IntStream.empty();
    }
    if (tree.is(verb, "conj")) {
      return tree.isPassive(head) ? tree.children(head, "nsubj:pass") : subjects(head, depth + 1);
    }
    if (tree.is(verb, "acl")) {
      if (words.has("plan-noun", tree, head) || isAct(verb, head)) {
        return owner(head, depth);
      }
      return isAside(verb, head) ? subjects(tree.head(head), depth + 1) : IntStream.of(head);
    }
    if (tree.is(verb, "xcomp")
        || tree.is(verb, "advcl")
        || tree.is(verb, "obl")
        || tree.is(verb, "ccomp")) {
      return controlled(verb, head, depth);
    }
    return IntStream.empty();
  }

  /** « pousse X à vendre »: the object acts; otherwise the governor's subject does. */
  private IntStream controlled(int verb, int head, int depth) {
    if (!isNonfinite(verb)) {
      return between(head, verb);
    }
    boolean byObject = words.has("object-control", tree, head);
    if (byObject) {
      int[] object = tree.children(head, "obj", "iobj", "nsubj:pass").toArray();
      if (object.length > 0) {
        return IntStream.of(object);
      }
    }
    return tree.isPassive(head) ? objects(head, depth + 1) : subjects(head, depth + 1);
  }

  /** The object that a finite clause under a verb lost to it: it stands between the two. */
  private IntStream between(int head, int verb) {
    return tree.children(head, "obj").filter(c -> head < c && c < verb);
  }

  private boolean isNonfinite(int verb) {
    boolean tensed =
        (isTensed(verb) && !tree.is(verb, "xcomp"))
            || tree.hasChild(verb, c -> tree.is(c, "aux") && isTensed(c));
    return !tensed && (!tree.is(verb, "ccomp") || isBare(verb));
  }

  private boolean isTensed(int verb) {
    return tree.token(verb).has("VerbForm", "Fin");
  }

  private boolean isBare(int verb) {
    return tree.token(verb).has("VerbForm", "Inf")
        || tree.token(verb).has("VerbForm", "Part")
        || tree.token(verb).has("VerbForm", "Ger");
  }

  /** « son projet de racheter X », "its plan to buy X": whoever owns the plan. */
  private IntStream owner(int noun, int depth) {
    int[] owner =
        IntStream.of(tree.children(noun))
            .filter(
                c ->
                    tree.dependency(c).equals("nmod:poss")
                        || words.has("possessive", tree, c)
                        || isGenitive(c))
            .toArray();
    if (owner.length > 0) {
      return IntStream.of(owner);
    }
    int head = tree.head(noun);
    boolean object = head != Token.ROOT && (tree.is(noun, "obj") || tree.is(noun, "obl"));
    if (!object) {
      return IntStream.empty();
    }
    return tree.isPassive(head) ? objects(head) : subjects(head, depth + 1);
  }

  private boolean isGenitive(int child) {
    return tree.is(child, "nmod")
        && prepositions.of(child).stream().anyMatch(words.all("genitive")::contains);
  }

  /** The logical objects of a verb. */
  IntStream objects(int verb) {
    return objects(verb, 0);
  }

  private IntStream objects(int verb, int depth) {
    if (tree.isPassive(verb)) {
      return suffering(verb, depth);
    }
    int[] own = tree.children(verb, "obj", "nsubj").filter(c -> isObject(c)).toArray();
    if (own.length > 0) {
      return IntStream.of(own);
    }
    int[] partitive = partitive(verb);
    if (partitive.length > 0) {
      return IntStream.of(partitive);
    }
    int antecedent = opener.lacking(verb);
    return antecedent >= 0 ? IntStream.of(antecedent) : sharedObject(verb);
  }

  /** Whom a passive verb is done to. */
  private IntStream suffering(int verb, int depth) {
    int[] subject = tree.children(verb, "nsubj:pass", "nsubj").toArray();
    if (subject.length > 0) {
      return IntStream.of(subject);
    }
    int parted = lost.parted(verb);
    int head = tree.head(verb);
    if (parted >= 0 || head == Token.ROOT || depth > SyntaxTree.MAX_DEPTH) {
      return IntStream.of(parted).filter(found -> found >= 0);
    }
    if (tree.is(verb, "conj") && tree.hasTag(head, "VERB", "AUX")) {
      return tree.children(head, "nsubj:pass");
    }
    return tree.hasTag(head, "NOUN", "PROPN") || tree.is(verb, "acl") || tree.is(verb, "amod")
        ? IntStream.of(head)
        : controlled(verb, head, depth);
  }

  /** « achète des puces »: the article « des », which a parse may take for a preposition. */
  private int[] partitive(int verb) {
    return tree.children(verb, "obl")
        .filter(child -> child > verb)
        .filter(child -> tree.hasChild(child, c -> c < child && words.has("partitive", tree, c)))
        .toArray();
  }

  private boolean isObject(int child) {
    return tree.is(child, "obj") || isClitic(child);
  }

  /** « l'accuse »: an object, whatever the parse takes it for. */
  private boolean isClitic(int child) {
    return tree.hasTag(child, "PRON") && words.has("object-clitic", tree, child);
  }

  /** « la décision de X d'acheter Y »: an infinitive that says what its noun's owner does. */
  private boolean isAct(int infinitive, int noun) {
    return tree.token(infinitive).has("VerbForm", "Inf")
        && words.has("act-noun", tree, noun)
        && IntStream.of(tree.children(noun)).anyMatch(this::isGenitive);
  }

  /**
   * « promet en échange d'utiliser », « voulait à tout prix battre »: an infinitive that the parse
   * hung on an aside is its verb's.
   */
  private boolean isAside(int infinitive, int noun) {
    int verb = tree.head(noun);
    return verb != Token.ROOT
        && tree.hasTag(verb, "VERB")
        && tree.token(infinitive).has("VerbForm", "Inf")
        && tree.is(noun, "obl")
        && words.has("plan", tree, verb);
  }

  /** « conçoit et vend des puces »: the object of the last verb serves the first. */
  private IntStream sharedObject(int verb) {
    return tree.children(verb, "conj")
        .filter(c -> tree.hasTag(c, "VERB") && !tree.hasChild(c, x -> tree.is(x, "nsubj")))
        .flatMap(c -> tree.children(c, "obj"));
  }

  /** The subjects of the nearest verb over a token that do not themselves hold it. */
  IntStream actors(int token) {
    for (int verb : tree.ancestors(token)) {
      if (tree.hasTag(verb, "VERB", "AUX") || tree.hasChild(verb, c -> tree.is(c, "cop"))) {
        int[] found = subjects(verb).filter(s -> !tree.isUnder(token, s)).toArray();
        if (found.length > 0) {
          return IntStream.of(found);
        }
      }
    }
    return IntStream.empty();
  }
}

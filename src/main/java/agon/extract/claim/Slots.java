package agon.extract.claim;

import agon.extract.claim.Frame.Path;
import agon.extract.claim.Frame.Step;
import agon.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Walks paths through the parse: from a trigger to the tokens that head its arguments. */
final class Slots {
  private static final double INSERTED = 0.9;

  private final SyntaxTree tree;
  private final Referents referents;
  private final Words words;
  private final PrepositionFinder prepositions;
  private final Voice voice;
  private final Adjacency adjacency;
  private final Predication predication;
  private final Genitives genitives;
  private final Participants participants;
  private final Relatives relatives;
  private final Resumption resumption;

  Slots(SyntaxTree tree, Referents referents, Adjacency adjacency, Words words) {
    this.adjacency = adjacency;
    this.tree = tree;
    this.referents = referents;
    this.words = words;
    this.prepositions = new PrepositionFinder(tree, words);
    this.voice = new Voice(tree, words);
    this.predication = new Predication(tree, words);
    this.genitives = new Genitives(tree, words, adjacency);
    this.relatives = new Relatives(tree, words, adjacency, referents);
    this.participants = new Participants(tree, words, adjacency, relatives, referents);
    this.resumption = new Resumption(tree, words);
  }

  /**
   * The tokens that a path reaches from the trigger, in the order found; the trigger itself for
   * {@link Slot#SELF}.
   */
  Set<Integer> reach(int trigger, Path path) {
    Set<Integer> at = Set.of(trigger);
    for (int i = 0; i < path.steps().size(); i++) {
      Step step = path.steps().get(i);
      boolean last = i == path.steps().size() - 1;
      Set<Integer> next = new LinkedHashSet<>();
      for (int token : at) {
        step(token, step).map(t -> fitting(t, step, last)).filter(t -> t >= 0).forEach(next::add);
      }
      at = next;
      if (at.isEmpty()) {
        return at;
      }
    }
    return at;
  }

  /**
   * The token, if it fits, or the noun that it stands for in a relative clause: « un tour, auquel X
   * participe »; -1 if neither does.
   */
  private int fitting(int token, Step step, boolean last) {
    boolean fits = fits(token, step);
    boolean pronoun = (!fits || !last) && words.has("relative", tree, token);
    int noun = pronoun ? relatives.noun(token, t -> fits(t, step)) : -1;
    return noun < 0 && fits ? token : noun;
  }

  private boolean fits(int token, Step step) {
    return step.lemmas().isEmpty()
        || step.lemmas().contains(tree.lemma(token))
        || step.lemmas().contains(tree.token(token).folded());
  }

  private IntStream step(int token, Step step) {
    return switch (step.slot()) {
      case SUBJ -> participants.subjects(token);
      case OBJ -> participants.objects(token);
      case IOBJ -> tree.children(token, "iobj");
      case P -> complements(token, step.words());
      case GEN -> genitives.of(token);
      case COMP -> compounds(token);
      case SELF -> IntStream.of(token);
      case HEAD -> modified(token);
      case CL -> tree.children(token, "xcomp", "ccomp", "acl", "advcl", "csubj");
      case ATTR -> attributes(token);
      case MOD -> tree.children(token, "amod", "det", "advmod", "nummod", "acl");
      case ANY -> IntStream.of(tree.children(token));
      case ACTOR -> voice.actors(token);
      case NEXT -> adjacency.next(token);
      case PAREN -> adjacency.bracketed(token);
      case UP ->
          tree.head(token) == Token.ROOT ? IntStream.empty() : IntStream.of(tree.head(token));
    };
  }

  /**
   * Complements after one of the prepositions; those that the parse hung on the trigger's object
   * count too.
   */
  private IntStream complements(int token, List<String> asked) {
    List<String> plain = words.prepositions(asked);
    int[] own = complementsOf(token, plain);
    if (own.length > 0) {
      return resumption.extend(own, plain);
    }
    if (!tree.hasTag(token, "VERB", "AUX")) {
      return resumption.extend(noun(token, plain).toArray(), plain);
    }
    return resumption.extend(beneath(token, plain), plain);
  }

  private int[] beneath(int token, List<String> plain) {
    return tree.children(token, "obj", "obl", "xcomp", "nsubj:pass", "conj")
        .filter(child -> child > token && !tree.hasTag(child, "VERB"))
        .flatMap(child -> IntStream.of(complementsOf(child, plain)))
        .filter(found -> !plain.contains("de"))
        .toArray();
  }

  /**
   * For a noun in a light verb's object place the complement may hang on the verb: « a une
   * participation dans X ».
   */
  private IntStream noun(int token, List<String> plain) {
    boolean object =
        tree.is(token, "obj") || tree.is(token, "nsubj:pass") || tree.is(token, "conj");
    return object
            && tree.head(token) != Token.ROOT
            && !plain.contains("de")
            && !plain.contains("of")
        ? IntStream.of(complementsOf(tree.head(token), plain)).filter(found -> found > token)
        : IntStream.empty();
  }

  private int[] complementsOf(int token, List<String> plain) {
    return IntStream.of(tree.children(token))
        .filter(
            child ->
                tree.is(child, "obl")
                    || tree.is(child, "nmod")
                    || tree.is(child, "obj")
                    || tree.is(child, "iobj")
                    || tree.is(child, "advcl")
                    || tree.is(child, "acl")
                    || tree.is(child, "xcomp")
                    || tree.is(child, "dep")
                    || words.has("fused-relative", tree, child))
        .filter(child -> prepositions.of(child).stream().anyMatch(plain::contains))
        .filter(child -> !isFormer(token, child))
        .toArray();
  }

  /** "CEO of X, formerly of Y": what a noun's complement was, the noun is not. */
  private boolean isFormer(int noun, int complement) {
    return noun < complement
        && tree.hasChild(complement, c -> c < complement && words.has("former", tree, c))
        && tree.hasChild(complement, c -> tree.is(c, "case"));
  }

  private IntStream compounds(int token) {
    int[] own =
        tree.children(token, "compound", "nmod", "flat", "appos", "amod")
            .filter(child -> !tree.hasTag(child, "ADJ", "VERB"))
            .filter(
                child ->
                    prepositions.of(child).isEmpty() && !tree.dependency(child).equals("nmod:poss"))
            .filter(child -> child < token || !tree.is(child, "appos"))
            .toArray();
    if (own.length > 0) {
      return IntStream.of(own);
    }
    int head = tree.head(token);
    int[] beside =
        head != Token.ROOT && (tree.is(token, "compound") || tree.is(token, "flat"))
            ? tree.children(head, "compound", "nmod")
                .filter(c -> c < token && prepositions.of(c).isEmpty())
                .toArray()
            : new int[0];
    return beside.length > 0 ? IntStream.of(beside) : adjacency.nameBefore(token);
  }

  private IntStream modified(int token) {
    int head = tree.head(token);
    int[] subjects = predication.of(token).toArray();
    if (subjects.length > 0) {
      return IntStream.of(subjects);
    }
    if (head == Token.ROOT) {
      return tree.children(token, "nsubj", "appos");
    }
    if (tree.is(token, "xcomp")) {
      return IntStream.concat(tree.children(head, "obj"), voice.subjects(head)).limit(1);
    }
    if (tree.is(token, "conj")) {
      boolean noun = tree.hasTag(token, "NOUN", "PROPN");
      return tree.hasTag(head, "ADJ") ? modified(head) : IntStream.of(head).filter(h -> !noun);
    }
    return IntStream.of(head);
  }

  private IntStream attributes(int token) {
    if (tree.hasChild(token, c -> tree.is(c, "cop"))) {
      return IntStream.of(token);
    }
    return tree.children(token, "xcomp", "obl", "obj", "ccomp")
        .filter(c -> tree.hasTag(c, "NOUN", "ADJ", "PROPN"));
  }

  /** What the tokens of a path stand for; for the trigger itself also what it is predicated of. */
  List<Reference> references(int trigger, Path path) {
    Slot last = path.steps().get(path.steps().size() - 1).slot();
    boolean self = last == Slot.SELF;
    boolean alone = self && path.steps().size() == 1 && !referents.own(trigger).isEmpty();
    boolean surface = last == Slot.NEXT || last == Slot.PAREN || alone;
    List<Reference> found = new ArrayList<>();
    for (int token : reach(trigger, path)) {
      List<Reference> described = self && !alone ? described(token, path) : List.of();
      if (described.isEmpty()) {
        List<Reference> named = self ? referents.titled(token) : referents.of(token);
        found.addAll(fitting(path, surface ? referents.own(token) : named));
      } else {
        found.addAll(described);
      }
    }
    return found;
  }

  /** The name right before the noun that is inserted after it. */
  private List<Reference> described(int noun, Path path) {
    return fitting(
        path,
        adjacency
            .inserted(noun)
            .mapToObj(referents::own)
            .flatMap(own -> Referents.weaker(own, INSERTED).stream())
            .toList());
  }

  private static List<Reference> fitting(Path path, List<Reference> found) {
    return found.stream()
        .filter(r -> path.kinds().isEmpty() || path.kinds().contains(r.entity().kind().name()))
        .toList();
  }
}

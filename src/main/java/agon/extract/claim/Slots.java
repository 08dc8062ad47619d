package agon.extract.claim;

import agon.extract.claim.Frame.Path;
import agon.extract.claim.Frame.Step;
import agon.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Walks paths through the parse: from a trigger to the tokens that head its arguments. */
final class Slots {
  private final SyntaxTree tree;
  private final Referents referents;
  private final Words words;
  private final PrepositionFinder prepositions;
  private final Voice voice;
  private final Adjacency adjacency;
  private final Predication predication;

  Slots(SyntaxTree tree, Referents referents, Adjacency adjacency, Words words) {
    this.adjacency = adjacency;
    this.tree = tree;
    this.referents = referents;
    this.words = words;
    this.prepositions = new PrepositionFinder(tree, words);
    this.voice = new Voice(tree, words);
    this.predication = new Predication(tree, words);
  }

  /**
   * The tokens that a path reaches from the trigger, in the order found; the trigger itself for
   * {@link Slot#SELF}.
   */
  Set<Integer> reach(int trigger, Path path) {
    Set<Integer> at = Set.of(trigger);
    for (Step step : path.steps()) {
      Set<Integer> next = new LinkedHashSet<>();
      for (int token : at) {
        step(token, step).filter(t -> fits(t, step)).forEach(next::add);
      }
      at = next;
      if (at.isEmpty()) {
        return at;
      }
    }
    return at;
  }

  private boolean fits(int token, Step step) {
    return step.lemmas().isEmpty()
        || step.lemmas().contains(tree.lemma(token))
        || step.lemmas().contains(tree.token(token).folded());
  }

  private IntStream step(int token, Step step) {
    return switch (step.slot()) {
      case SUBJ -> subjects(token);
      case OBJ -> voice.objects(token);
      case IOBJ -> tree.children(token, "iobj");
      case P -> complements(token, step.words());
      case GEN -> genitives(token);
      case COMP -> compounds(token);
      case SELF -> IntStream.of(token);
      case HEAD -> modified(token);
      case CL -> tree.children(token, "xcomp", "ccomp", "acl", "advcl", "csubj");
      case ATTR -> attributes(token);
      case MOD -> tree.children(token, "amod", "det", "advmod", "nummod", "acl");
      case ANY -> IntStream.of(tree.children(token));
      case ACTOR -> voice.actors(token);
      case UP ->
          tree.head(token) == Token.ROOT ? IntStream.empty() : IntStream.of(tree.head(token));
    };
  }

  private IntStream subjects(int token) {
    int[] found = voice.subjects(token).toArray();
    boolean bare = found.length == 0 && tree.hasTag(token, "VERB") && !tree.isPassive(token);
    return bare && !tree.isClausal(token) ? adjacency.subject(token) : IntStream.of(found);
  }

  /**
   * Complements after one of the prepositions; those that the parse hung on the trigger's object
   * count too.
   */
  private IntStream complements(int token, List<String> asked) {
    List<String> plain = words.prepositions(asked);
    int[] own = complementsOf(token, plain);
    if (own.length > 0) {
      return IntStream.of(own);
    }
    if (!tree.hasTag(token, "VERB", "AUX")) {
      return noun(token, plain);
    }
    return tree.children(token, "obj", "obl", "xcomp", "nsubj:pass", "conj")
        .filter(child -> child > token && !tree.hasTag(child, "VERB"))
        .flatMap(child -> IntStream.of(complementsOf(child, plain)))
        .filter(found -> !plain.contains("de"));
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
                    || tree.is(child, "dep"))
        .filter(child -> prepositions.of(child).stream().anyMatch(plain::contains))
        .toArray();
  }

  private IntStream genitives(int token) {
    int[] own = ownGenitives(token);
    if (own.length > 0) {
      return IntStream.of(own);
    }
    int head = tree.head(token);
    boolean beside =
        head != Token.ROOT
            && (tree.is(token, "appos")
                || tree.is(token, "flat")
                || tree.is(token, "conj")
                || bareModifier(token));
    if (beside && tree.hasTag(head, "NOUN", "PROPN")) {
      int[] above = ownGenitives(head);
      if (above.length > 0) {
        return IntStream.of(above).filter(t -> t != token);
      }
    }
    int[] shared =
        tree.children(token, "conj", "compound", "amod")
            .filter(child -> tree.hasTag(child, "NOUN", "ADJ"))
            .flatMap(child -> IntStream.of(ownGenitives(child)))
            .toArray();
    if (shared.length > 0) {
      return IntStream.of(shared);
    }
    int[] near = adjacency.owner(token).toArray();
    return near.length > 0 ? IntStream.of(near) : relativeOwner(token);
  }

  /** « dont l'assistant »: the relative pronoun owns the subject or object of its clause. */
  private IntStream relativeOwner(int token) {
    int head = tree.head(token);
    boolean argument = tree.is(token, "nsubj") || tree.is(token, "obj");
    return head != Token.ROOT && argument
        ? IntStream.of(tree.children(head))
            .filter(child -> child < token && words.has("relative-owner", tree, child))
        : IntStream.empty();
  }

  private boolean bareModifier(int token) {
    return (tree.is(token, "nmod") || tree.is(token, "compound"))
        && prepositions.of(token).isEmpty();
  }

  private int[] ownGenitives(int token) {
    return IntStream.of(tree.children(token)).filter(child -> isGenitive(token, child)).toArray();
  }

  private boolean isGenitive(int token, int child) {
    if (tree.dependency(child).equals("nmod:poss") || tree.dependency(child).equals("det:poss")) {
      return true;
    }
    if (tree.is(child, "det")) {
      return words.has("possessive", tree, child);
    }
    if (words.has("relative-owner", tree, child)) {
      return true;
    }
    boolean complement = tree.is(child, "nmod") || tree.is(child, "obl") || tree.is(child, "dep");
    return complement
        && child > token
        && prepositions.of(child).stream().anyMatch(words.all("genitive")::contains);
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
    return tree.is(token, "conj") && tree.hasTag(head, "ADJ") ? modified(head) : IntStream.of(head);
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
    return reach(trigger, path).stream()
        .flatMap(token -> referents.of(token).stream())
        .filter(r -> path.kinds().isEmpty() || path.kinds().contains(r.entity().kind().name()))
        .toList();
  }
}

package agon.extract.claim;

import agon.text.Token;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the owners of a noun: « le modèle de X », « son modèle », « dont le modèle », "X's model".
 */
final class Genitives {
  private final SyntaxTree tree;
  private final Words words;
  private final Adjacency adjacency;
  private final PrepositionFinder prepositions;
  private final RelativeOpener opener;

  Genitives(SyntaxTree tree, Words words, Adjacency adjacency) {
    this.tree = tree;
    this.words = words;
    this.adjacency = adjacency;
    this.prepositions = new PrepositionFinder(tree, words);
    this.opener = new RelativeOpener(tree, words);
  }

  /** The owners of a noun; of what it is in apposition to, where it has none of its own. */
  IntStream of(int token) {
    int noun = tree.head(token);
    boolean modifier = tree.is(token, "appos") || tree.is(token, "flat") || bareModifier(token);
    if (noun != Token.ROOT && modifier && words.has("about", tree, noun)) {
      return IntStream.empty();
    }
    int beforeName = adjacency.ownerOfName(token);
    if (beforeName >= 0) {
      return IntStream.of(beforeName);
    }
    int[] own = ownGenitives(token);
    if (own.length > 0) {
      return IntStream.of(own);
    }
    int[] above = besides(token);
    if (above.length > 0) {
      return IntStream.of(above).filter(t -> t != token);
    }
    int[] shared = shared(token);
    if (shared.length > 0) {
      return IntStream.of(shared);
    }
    int[] near = adjacency.owner(token).toArray();
    if (near.length > 0) {
      return IntStream.of(near);
    }
    int[] entrusted = entrusted(token).toArray();
    return entrusted.length > 0 ? IntStream.of(entrusted) : relativeOwner(token);
  }

  /** The owners of what is listed with a noun, where they own all of it. */
  private int[] shared(int token) {
    return tree.children(token, "conj", "compound", "amod")
        .filter(child -> tree.hasTag(child, "NOUN", "ADJ"))
        .flatMap(child -> IntStream.of(ownGenitives(child)).filter(o -> shares(child, o)))
        .toArray();
  }

  /** « vice-président chargé de la recherche d'X »: whoever owns what the post is in charge of. */
  private IntStream entrusted(int token) {
    return tree.children(token, "acl", "amod")
        .filter(child -> child > token && words.has("entrusted", tree, child))
        .flatMap(child -> tree.children(child, "obl", "obj", "nmod"))
        .filter(charge -> charge > token && tree.hasTag(charge, "NOUN"))
        .flatMap(charge -> IntStream.of(ownGenitives(charge)));
  }

  /** The owners that the parse gave to a noun's agent or to the noun that it stands beside. */
  private int[] besides(int token) {
    int[] past = pastAgent(token);
    if (past.length > 0) {
      return past;
    }
    int head = tree.head(token);
    boolean beside =
        head != Token.ROOT
            && (tree.is(token, "appos")
                || tree.is(token, "flat")
                || tree.is(token, "conj")
                || bareModifier(token));
    return beside && tree.hasTag(head, "NOUN", "PROPN") ? ownGenitives(head) : new int[0];
  }

  /** « dont l'assistant »: the relative pronoun owns the subject or object of its clause. */
  private IntStream relativeOwner(int token) {
    int head = tree.head(token);
    boolean said = tree.hasChild(token, c -> tree.is(c, "cop"));
    boolean argument = tree.is(token, "nsubj") || tree.is(token, "obj") || tree.is(token, "xcomp");
    if (!said && (head == Token.ROOT || !argument)) {
      return IntStream.empty();
    }
    int pronoun = opener.of(said ? token : head);
    return pronoun >= 0 && words.has("relative-owner", tree, pronoun)
        ? IntStream.of(pronoun)
        : IntStream.of(tree.children(said ? token : head))
            .filter(child -> child < token && words.has("relative-owner", tree, child));
  }

  /** "the founder and boss of X" shares its owner; "an investor in X, Y's parent" does not. */
  private boolean shares(int noun, int owner) {
    return !tree.is(noun, "conj") || owner > noun || tree.is(owner, "det");
  }

  /** « le rachat par X de Y »: what the parse gives to the agent is the act's. */
  private int[] pastAgent(int token) {
    return tree.children(token, "nmod", "obl")
        .filter(child -> child > token && tree.hasTag(child, "PROPN"))
        .filter(child -> prepositions.of(child).stream().anyMatch(words.all("act-agent")::contains))
        .flatMap(child -> IntStream.of(ownGenitives(child)))
        .toArray();
  }

  private boolean bareModifier(int token) {
    return (tree.is(token, "nmod") || tree.is(token, "compound"))
        && prepositions.of(token).isEmpty();
  }

  private int[] ownGenitives(int token) {
    return IntStream.of(tree.children(token))
        .filter(child -> isGenitive(token, child))
        .flatMap(child -> measured(token, child))
        .toArray();
  }

  /** "millions of its pictures": whoever owns what is measured owns so much of it. */
  private IntStream measured(int token, int child) {
    boolean noun = words.has("measure", tree, token) && tree.hasTag(child, "NOUN");
    int[] owners = noun ? ownGenitives(child) : new int[0];
    return owners.length > 0 ? IntStream.of(owners) : IntStream.of(child);
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
    List<String> marks = prepositions.of(child);
    return complement
        && child > token
        && marks.stream().anyMatch(words.all("genitive")::contains)
        && marks.stream().noneMatch(words.all("according")::contains)
        && !tree.hasChild(child, c -> c < child && words.has("former", tree, c));
  }
}

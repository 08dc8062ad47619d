package agon.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a noun stands for that names nothing itself: the examples behind it, the firm whose staff it
 * is, the things that a number counts.
 */
final class Collectives {
  private static final double STEP = 0.95;
  private static final double STAFF = 0.85;
  private static final int PHRASE = 8;

  private final SyntaxTree tree;
  private final Words words;
  private final Mentioned mentioned;
  private final Naming naming;
  private final Examples behind;
  private final PrepositionFinder prepositions;
  private final Coordination coordination;

  Collectives(SyntaxTree tree, EntityIndex index, Words words) {
    this.tree = tree;
    this.words = words;
    this.mentioned = new Mentioned(tree, index);
    this.naming = new Naming(tree, index, words);
    this.behind = new Examples(tree, index, words);
    this.prepositions = new PrepositionFinder(tree, words);
    this.coordination = new Coordination(tree, words);
  }

  /** The names listed after « comme », "such as": « des concurrents comme X et Y ». */
  List<Reference> examples(int token) {
    if (!tree.hasTag(token, "NOUN", "PROPN")) {
      return Referents.weaker(behind(token), STEP);
    }
    List<Reference> found = new ArrayList<>();
    for (int child : tree.children(token)) {
      boolean listed = prepositions.of(child).stream().anyMatch(words.all("example")::contains);
      if (listed && child > token) {
        coordination.conjuncts(child).forEach(c -> found.addAll(mentioned.at(c)));
      }
    }
    naming.examples(token).forEach(name -> found.addAll(mentioned.at(name)));
    if (found.isEmpty()) {
      behind.of(token).forEach(name -> found.addAll(mentioned.at(name)));
    }
    return Referents.weaker(found, STEP);
  }

  /** "industry-leading AI models such as X", where the parse takes the adjective for the head. */
  private List<Reference> behind(int adjective) {
    int noun = adjective;
    while (tree.hasTag(adjective, "ADJ") && noun - adjective < PHRASE && isPhrase(noun + 1)) {
      noun++;
    }
    return noun > adjective && tree.hasTag(noun, "NOUN")
        ? naming.examples(noun).boxed().flatMap(name -> mentioned.at(name).stream()).toList()
        : List.of();
  }

  private boolean isPhrase(int token) {
    return token < tree.size() && tree.hasTag(token, "ADJ", "NOUN", "PROPN", "CCONJ");
  }

  /** The firm whose staff or organ the noun is: « les dirigeants de Meta ». */
  List<Reference> staff(int token) {
    if (!words.has("staff", tree, token)
        || tree.hasChild(token, child -> words.has("former", tree, child))) {
      return List.of();
    }
    List<Reference> found = new ArrayList<>();
    for (int child : tree.children(token)) {
      boolean owner =
          tree.dependency(child).equals("nmod:poss")
              || tree.is(child, "compound")
              || prepositions.of(child).stream().anyMatch(words.all("staff-of")::contains)
              || (tree.is(child, "det") && !mentioned.at(child).isEmpty());
      if (owner) {
        coordination.conjuncts(child).forEach(c -> found.addAll(mentioned.at(c)));
      }
    }
    return Referents.weaker(
        found.stream().filter(r -> !r.entity().kind().name().equals("Place")).toList(), STAFF);
  }

  /** What a number counts: "20,000 of X's chips". */
  IntStream counted(int token) {
    return tree.hasTag(token, "NUM")
        ? tree.children(token, "nmod")
            .filter(c -> prepositions.of(c).stream().anyMatch(words.all("genitive")::contains))
            .limit(1)
        : IntStream.empty();
  }
}

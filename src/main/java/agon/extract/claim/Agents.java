package agon.extract.claim;

import java.util.List;
import java.util.stream.IntStream;

/** Finds who acts in the passive: « par X », "by X, who brought the case, and by Y". */
final class Agents {
  private final SyntaxTree tree;
  private final Words words;
  private final PrepositionFinder prepositions;
  private final Resumption resumption;

  Agents(SyntaxTree tree, Words words) {
    this.tree = tree;
    this.words = words;
    this.prepositions = new PrepositionFinder(tree, words);
    this.resumption = new Resumption(tree, words);
  }

  /** The agents of a passive verb. */
  IntStream of(int verb) {
    int[] own = tree.children(verb, "obl", "nmod").filter(child -> isAgent(child)).toArray();
    return resumption.extend(own, List.copyOf(words.all("agent")));
  }

  private boolean isAgent(int child) {
    return tree.dependency(child).equals("obl:agent")
        || prepositions.of(child).stream().anyMatch(words.all("agent")::contains);
  }
}

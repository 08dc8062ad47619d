package agon.language;

import java.util.List;

/** Gives each token of a sentence its syntactic head and its relation to it. */
@FunctionalInterface
public interface Parser {
  /**
   * A dependency tree.
   *
   * @param heads index of each token's head, or {@link agon.text.Token#ROOT}; exactly one token of
   *     a sentence that is not empty has that, and the others form a tree under it
   * @param labels each token's universal relation with its subtype, such as {@code nsubj:pass};
   *     {@code root} for the root
   */
  record Parse(List<Integer> heads, List<String> labels) {
    /** Copies the lists. */
    public Parse {
      heads = List.copyOf(heads);
      labels = List.copyOf(labels);
    }
  }

  /**
   * Parses a sentence.
   *
   * @param forms its tokens as written, in order; may be empty
   * @param tags the universal part of speech of each
   * @return the tree, with as many heads and labels as there are tokens
   */
  Parse parse(List<String> forms, List<String> tags);
}

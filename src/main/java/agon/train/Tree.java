package agon.train;

import agon.language.Parser.Parse;
import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param forms its tokens as written
 * @param tags the universal part of speech of each
 * @param parse its tree; not every tree of a treebank can be parsed without crossing arcs
 * @param headline its tokens as a headline would have them: finite past verbs in the present tense,
 *     where the treebank shows that form of the verb; all else as in {@code forms}
 */
record Tree(List<String> forms, List<String> tags, Parse parse, List<String> headline) {
  /** Copies the lists. */
  Tree {
    forms = List.copyOf(forms);
    tags = List.copyOf(tags);
    headline = List.copyOf(headline);
  }

  /** A sentence whose headline is no other. */
  Tree(List<String> forms, List<String> tags, Parse parse) {
    this(forms, tags, parse, forms);
  }

  /** How many tokens there are. */
  int size() {
    return forms.size();
  }

  /** The same tree with other words. */
  Tree withForms(List<String> others) {
    return new Tree(others, tags, parse);
  }
}

package agon.train;

import agon.language.Parser.Parse;
import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param forms its tokens as written
 * @param tags the universal part of speech of each
 * @param parse its tree; not every tree of a treebank can be parsed without crossing arcs
 */
record Tree(List<String> forms, List<String> tags, Parse parse) {
  /** Copies the lists. */
  Tree {
    forms = List.copyOf(forms);
    tags = List.copyOf(tags);
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

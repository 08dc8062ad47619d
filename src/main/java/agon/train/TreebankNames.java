package agon.train;

import agon.language.NameTagger;
import agon.language.NameTagger.TaggedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a name corpus of a treebank, whose sentences are prose where those of name corpora are
 * often titles. Names begin and end where its proper nouns do; a name tagger says of what type they
 * are. A sentence with a proper noun that the tagger does not know for a name is left out.
 */
final class TreebankNames {
  private static final String NAME = "PROPN";

  private TreebankNames() {}

  /** The sentences whose proper nouns all are names to this tagger. */
  static List<NamedSentence> of(List<Tree> trees, NameTagger tagger) {
    List<NamedSentence> sentences = new ArrayList<>();
    for (Tree tree : trees) {
      names(tree, tagger.names(Scores.sentence(tree.forms(), tree.tags())))
          .ifPresent(names -> sentences.add(new NamedSentence(tree.forms(), names)));
    }
    return List.copyOf(sentences);
  }

  private static Optional<List<TaggedName>> names(Tree tree, List<TaggedName> found) {
    List<TaggedName> names = new ArrayList<>();
    int next = 0;
    while (next < tree.size()) {
      int end = next;
      while (end < tree.size() && tree.tags().get(end).equals(NAME)) {
        end++;
      }
      if (end > next) {
        int first = next;
        int last = end - 1;
        Optional<TaggedName> name =
            found.stream().filter(f -> f.first() <= last && f.last() >= first).findFirst();
        if (name.isEmpty()) {
          return Optional.empty();
        }
        names.add(new TaggedName(first, last, name.get().type()));
      }
      next = end + 1;
    }
    return Optional.of(names);
  }
}

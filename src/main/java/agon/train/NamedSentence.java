package agon.train;

import agon.language.NameTagger.TaggedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A sentence of a name corpus.
 *
 * @param forms its tokens as written
 * @param names its names in order, none overlapping another
 */
record NamedSentence(List<String> forms, List<TaggedName> names) {
  /** Copies the lists. */
  NamedSentence {
    forms = List.copyOf(forms);
    names = List.copyOf(names);
  }

  /** A label a token: begins, is inside, is last of, is all of a name, or is outside. */
  List<String> labels() {
    List<String> labels = new ArrayList<>(Collections.nCopies(forms.size(), "O"));
    for (TaggedName name : names) {
      for (int i = name.first(); i <= name.last(); i++) {
        labels.set(i, "I-" + name.type());
      }
      labels.set(name.first(), "B-" + name.type());
      labels.set(name.last(), (name.first() == name.last() ? "U-" : "L-") + name.type());
    }
    return labels;
  }
}

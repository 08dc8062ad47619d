package agon.train;

import agon.language.Parser.Parse;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;

/** A handful of sentences to learn from, written for these tests. */
final class Samples {
  /** Sentences as {@code form/TAG/head/label} with heads from 1, 0 for the root. */
  static final List<Tree> TREES =
      List.of(
          tree("Meta/PROPN/2/nsubj sues/VERB/0/root OpenAI/PROPN/2/obj ./PUNCT/2/punct"),
          tree("OpenAI/PROPN/2/nsubj buys/VERB/0/root a/DET/4/det firm/NOUN/2/obj"),
          tree("the/DET/2/det firm/NOUN/3/nsubj trains/VERB/0/root a/DET/5/det model/NOUN/3/obj"),
          tree(
              "Meta/PROPN/3/nsubj:pass was/AUX/3/aux:pass sued/VERB/0/root by/ADP/5/case"
                  + " OpenAI/PROPN/3/obl:agent"),
          tree("a/DET/3/det new/ADJ/3/amod model/NOUN/4/nsubj works/VERB/0/root"));

  private Samples() {}

  /** The tree that this line spells. */
  static Tree tree(String line) {
    List<String> forms = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (String word : line.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      forms.add(parts[0]);
      tags.add(parts[1]);
      int head = Integer.parseInt(parts[2]);
      heads.add(head == 0 ? Token.ROOT : head - 1);
      labels.add(parts[3]);
    }
    return new Tree(forms, tags, new Parse(heads, labels));
  }
}

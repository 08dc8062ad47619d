package agon.train;

import agon.language.Parser.Parse;
import agon.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Puts names of models and firms where a treebank has other proper nouns. Treebanks are older than
 * GPT-4 and Llama 3.1; the trees around a name are the same whoever is named.
 */
final class NameSubstitution {
  private static final String NAME = "PROPN";

  private final List<List<String>> names;
  private final String flat;
  private final Random lot;

  /**
   * A substitution.
   *
   * @param names names as tokens
   * @param flat the relation of a name's later tokens to its first, as the treebank has it
   * @param lot draws the names and whom they replace
   */
  NameSubstitution(List<List<String>> names, String flat, Random lot) {
    this.names = names;
    this.flat = flat;
    this.lot = lot;
  }

  /** The tree with some of its proper nouns replaced; the same tree when it has none. */
  Tree in(Tree tree) {
    Copy copy = new Copy(tree);
    int next = 0;
    while (next < tree.size()) {
      int end = next;
      while (end < tree.size() && tree.tags().get(end).equals(NAME)) {
        end++;
      }
      if (end > next && !names.isEmpty() && lot.nextInt(3) > 0) {
        copy.replace(next, end, names.get(lot.nextInt(names.size())));
        next = end;
      } else {
        end = Math.max(end, next + 1);
        copy.keep(next, end);
        next = end;
      }
    }
    return copy.tree();
  }

  /** A tree being copied; heads are noted as in the old tree and mapped at the end. */
  private final class Copy {
    private final Tree old;
    private final int[] moved;
    private final List<String> forms = new ArrayList<>();
    private final List<String> headline = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<Integer> inName = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    Copy(Tree old) {
      this.old = old;
      moved = new int[old.size()];
    }

    private void add(String form, String tag, int oldHead, int nameHead, String label) {
      forms.add(form);
      headline.add(form);
      tags.add(tag);
      heads.add(oldHead);
      inName.add(nameHead);
      labels.add(label);
    }

    void keep(int start, int end) {
      for (int i = start; i < end; i++) {
        moved[i] = forms.size();
        add(
            old.forms().get(i),
            old.tags().get(i),
            old.parse().heads().get(i),
            -1,
            old.parse().labels().get(i));
        headline.set(moved[i], old.headline().get(i));
      }
    }

    void replace(int start, int end, List<String> name) {
      Arrays.fill(moved, start, end, forms.size());
      int outward = start;
      while (outward + 1 < end && isInside(old.parse().heads().get(outward), start, end)) {
        outward++;
      }
      int first = forms.size();
      String label = old.parse().labels().get(outward);
      add(name.get(0), NAME, old.parse().heads().get(outward), -1, label);
      for (String token : name.subList(1, name.size())) {
        boolean number = token.chars().noneMatch(Character::isLetter);
        add(token, number ? "NUM" : NAME, 0, first, number ? "nummod" : flat);
      }
    }

    private static boolean isInside(int head, int start, int end) {
      return start <= head && head < end;
    }

    Tree tree() {
      List<Integer> mapped = new ArrayList<>();
      for (int i = 0; i < forms.size(); i++) {
        int head = heads.get(i);
        boolean root = inName.get(i) < 0 && head == Token.ROOT;
        mapped.add(inName.get(i) >= 0 ? inName.get(i) : root ? Token.ROOT : moved[head]);
      }
      return new Tree(forms, tags, new Parse(mapped, labels), headline);
    }
  }
}

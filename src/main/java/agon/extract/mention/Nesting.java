package agon.extract.mention;

import agon.knowledge.Mention;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;

/** Keeps mentions from crossing one another. */
final class Nesting {
  private Nesting() {}

  /**
   * The mentions, one a span, without those that cross one kept: names are kept before nouns and
   * pronouns, else the earlier one is.
   */
  static List<Mention> uncrossed(SortedSet<Mention> mentions) {
    List<Mention> names = keep(mentions.stream().filter(Nesting::isName).toList(), List.of());
    List<Mention> others = mentions.stream().filter(m -> !isName(m)).toList();
    List<Mention> all = new ArrayList<>(keep(others, names));
    all.addAll(names);
    all.sort(null);
    return List.copyOf(all);
  }

  private static boolean isName(Mention mention) {
    return mention.form() == Mention.Form.NAME;
  }

  /** Those of the candidates that cross neither a fixed mention nor one another. */
  private static List<Mention> keep(List<Mention> candidates, List<Mention> fixed) {
    List<Mention> kept = new ArrayList<>();
    Deque<Mention> open = new ArrayDeque<>();
    int next = 0;
    for (Mention mention : candidates) {
      while (next < fixed.size() && fixed.get(next).span().end() <= mention.span().start()) {
        next++;
      }
      while (!open.isEmpty() && open.peek().span().end() <= mention.span().start()) {
        open.pop();
      }
      boolean crosses = !open.isEmpty() && open.peek().span().crosses(mention.span());
      for (int i = next; i < fixed.size() && !crosses; i++) {
        if (fixed.get(i).span().start() >= mention.span().end()) {
          break;
        }
        crosses = fixed.get(i).span().crosses(mention.span()) || same(fixed.get(i), mention);
      }
      if (!crosses) {
        kept.add(mention);
        open.push(mention);
      }
    }
    return kept;
  }

  private static boolean same(Mention a, Mention b) {
    return a.span().equals(b.span());
  }
}

package agon.extract.mention;

import agon.knowledge.Mention;
import agon.language.LanguagePack;
import agon.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the nouns that may refer back: « le groupe », « cette start-up française », "its rival".
 */
final class NominalMentions {
  private static final int FARTHEST = 5;
  private static final Set<String> INSIDE = Set.of("ADJ", "PROPN", "NOUN", "NUM");

  private static final Set<String> DETERMINING = Set.of("DET", "PRON", "ADP", "CCONJ");

  private final Set<String> definite;

  /** The determiners of this pack that make a noun refer back. */
  NominalMentions(LanguagePack pack) {
    definite =
        pack.table("determiners").stream()
            .filter(row -> !row.cell(1).equals("none"))
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The nominal mentions of a sentence.
   *
   * @param names the names of the article, in order: a noun that merely introduces one is none
   */
  List<Mention> find(Line line, NameCover names) {
    List<Mention> found = new ArrayList<>();
    for (Noun noun : line.nouns().all()) {
      Span itself = line.span(noun.first(), noun.last());
      boolean modifies = line.tokens().get(noun.last()).dependency().equals("compound");
      if (!refers(line, noun) || modifies || names.covers(itself)) {
        continue;
      }
      int first = determiner(line, noun.first());
      int last = noun.last();
      while (last + 1 < line.size()
          && line.tag(last + 1).equals("ADJ")
          && isHeadOf(line, last + 1, noun)) {
        last++;
      }
      if (first >= 0 && !introducesName(line, last + 1, names)) {
        found.add(new Mention(line.span(first, last), Mention.Form.NOMINAL, noun.kind()));
      }
    }
    return found;
  }

  /** « les deux hommes » may refer back where « l'homme » says too little. */
  private static boolean refers(Line line, Noun noun) {
    return noun.refers()
        || (noun.refersInPlural() && line.tokens().get(noun.last()).has("Number", "Plur"));
  }

  private static boolean isHeadOf(Line line, int i, Noun noun) {
    int head = line.tokens().get(i).head();
    return head >= noun.first() && head <= noun.last();
  }

  private static boolean introducesName(Line line, int next, NameCover names) {
    return next < line.size() && names.startsAt(line.tokens().get(next).span().start());
  }

  /** The index of the definite article, demonstrative or possessive; -1 when there is none. */
  private int determiner(Line line, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= FARTHEST; i--) {
      if (isDefinite(line, i)) {
        return i;
      }
      boolean possessive = line.word(i).equals("'s");
      if (possessive || (!INSIDE.contains(line.tag(i)) && !line.word(i).equals("-"))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isDefinite(Line line, int i) {
    return definite.contains(line.word(i)) && DETERMINING.contains(line.tag(i));
  }
}

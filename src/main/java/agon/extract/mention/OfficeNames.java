package agon.extract.mention;

import agon.knowledge.Folding;
import agon.language.LanguagePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds authorities that a country and a field of work name: « commission suisse de la protection
 * des données », "Austria's data protection authority".
 */
final class OfficeNames {
  private static final Set<String> OF = Set.of("de", "du", "des", "d'");
  private static final Set<String> ARTICLES = Set.of("la", "le", "l'", "les");
  private static final Set<String> FIELD = Set.of("NOUN", "ADJ", "PROPN");
  private static final Set<String> PAUSES = Set.of(",", "(", "–", "—");
  private static final int REACH = 5;
  private final Set<String> after;
  private final Set<String> before;

  /** The nouns of the table {@code authority-nouns} whose field stands after or before them. */
  OfficeNames(LanguagePack pack) {
    after = nouns(pack, "field-after");
    before = nouns(pack, "field-before");
  }

  private static Set<String> nouns(LanguagePack pack, String pattern) {
    return pack.table("authority-nouns").stream()
        .filter(row -> row.words(1).contains(pattern))
        .map(row -> row.cell(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The authorities of a sentence, in order.
   *
   * @param known the names that are found already
   * @param places those of them that are places, and the adjectives of places
   */
  List<FoundName> find(Line line, NameCover known, NameCover places) {
    List<FoundName> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String noun = line.tokens().get(i).lemma().toLowerCase(Locale.ROOT);
      if (known.covers(line.span(i, i))) {
        continue;
      }
      int last = after.contains(noun) ? last(line, i, places) : i;
      int first = before.contains(noun) ? first(line, i, places) : i;
      if ((first < i || last > i) && !describes(line, first, last)) {
        found.add(new FoundName(line.span(first, last), Kinds.AUTHORITY));
        i = last;
      }
    }
    return found;
  }

  /**
   * Whether it only describes a name beside it: "the Garante, Italy's data protection authority".
   */
  private static boolean describes(Line line, int first, int last) {
    int before = line.tag(first - 1).equals("DET") ? first - 2 : first - 1;
    return PAUSES.contains(line.word(before)) || PAUSES.contains(line.word(last + 1));
  }

  /** The end of « (noun) suisse de la protection des données »; the noun when there is none. */
  private static int last(Line line, int noun, NameCover places) {
    int i = noun + 1;
    boolean placed = false;
    while (i < line.size() && (line.tag(i).equals("ADJ") || isIn(line, i, places))) {
      placed |= isIn(line, i, places);
      i++;
    }
    int end = noun;
    while (placed && OF.contains(line.word(i))) {
      int field = ARTICLES.contains(line.word(i + 1)) ? i + 2 : i + 1;
      if (!line.tag(field).equals("NOUN") || Folding.isCapital(line.written(field))) {
        break;
      }
      end = field;
      i = field + 1;
    }
    return end;
  }

  /** The start of "Austria's data protection (noun)"; the noun when there is none. */
  private static int first(Line line, int noun, NameCover places) {
    int i = noun - 1;
    while (i >= 0 && noun - i <= REACH && FIELD.contains(line.tag(i)) && !isIn(line, i, places)) {
      i--;
    }
    boolean field = i < noun - 1;
    int owner = line.word(i).equals("'s") ? i - 1 : i;
    return field && owner >= 0 && isIn(line, owner, places) ? owner : noun;
  }

  private static boolean isIn(Line line, int i, NameCover places) {
    return places.covers(line.span(i, i));
  }
}

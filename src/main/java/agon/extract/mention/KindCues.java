package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.language.LanguagePack;
import agon.language.TableRow;
import agon.text.InputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words about a name that tell its kind, from the table {@code kind-cues}. */
final class KindCues {
  private final Map<String, List<Cue>> cues = new HashMap<>();

  /**
   * A word's vote.
   *
   * @param kind for what
   * @param weight how much it weighs
   */
  record Cue(EntityKind kind, double weight) {}

  /** The cues of this pack. */
  KindCues(LanguagePack pack) {
    for (TableRow row : pack.table("kind-cues")) {
      cues.computeIfAbsent(key(row.cell(0), row.cell(1)), key -> new ArrayList<>())
          .add(new Cue(new EntityKind(row.cell(2)), weight(row)));
    }
  }

  /**
   * The votes of a word at a place: {@code before}, {@code after}, {@code subject}, {@code object}.
   */
  List<Cue> of(String word, String place) {
    return cues.getOrDefault(key(word, place), List.of());
  }

  private static String key(String word, String place) {
    return place + " " + word.toLowerCase(Locale.ROOT);
  }

  private static double weight(TableRow row) {
    try {
      return Double.parseDouble(row.cell(3));
    } catch (NumberFormatException e) {
      throw new InputException(
          row.location(), "no weight: " + row.cell(3), "write a number such as 1.5", e);
    }
  }
}

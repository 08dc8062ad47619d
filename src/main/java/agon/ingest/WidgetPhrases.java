package agon.ingest;

import agon.ingest.Widgets.Cut;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The phrases of {@code widgets.tsv}.
 *
 * @param lines phrases that are a whole line, with what they cut
 * @param labels phrases that are a whole line or stand before a colon
 * @param starts phrases that open a line
 * @param shorts phrases that open a short line
 * @param parts phrases that stand anywhere in a line
 */
record WidgetPhrases(
    Map<String, Cut> lines,
    Map<String, Cut> labels,
    List<Phrase> starts,
    List<Phrase> shorts,
    List<Phrase> parts) {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final Pattern NUMBER = Pattern.compile("\\d+([., ]\\d+)*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MAX_LABEL = 120;
  private static final int MAX_START = 200;
  private static final int MAX_SHORT = 60;

  /** Copies the collections. */
  WidgetPhrases {
    lines = Map.copyOf(lines);
    labels = Map.copyOf(labels);
    starts = List.copyOf(starts);
    shorts = List.copyOf(shorts);
    parts = List.copyOf(parts);
  }

  /**
   * A phrase of the table.
   *
   * @param text folded
   * @param cut what it cuts
   */
  record Phrase(String text, Cut cut) {}

  /** Reads the table. */
  static WidgetPhrases shipped() {
    Map<String, Cut> lines = new HashMap<>();
    Map<String, Cut> labels = new HashMap<>();
    Map<String, List<Phrase>> others = new HashMap<>();
    for (List<String> row : Table.rows("widgets", 4)) {
      Cut cut = Cut.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      String phrase = row.get(3);
      switch (row.get(0)) {
        case "line" -> lines.put(trim(phrase), cut);
        case "label" -> labels.put(trim(phrase), cut);
        default ->
            others
                .computeIfAbsent(row.get(0), match -> new ArrayList<>())
                .add(new Phrase(phrase, cut));
      }
    }
    return new WidgetPhrases(
        lines,
        labels,
        others.getOrDefault("start", List.of()),
        others.getOrDefault("short", List.of()),
        others.getOrDefault("part", List.of()));
  }

  /** What a line or a part of one cuts, given folded. */
  Cut cut(String folded) {
    String bare = trim(folded);
    Cut exact = lines.getOrDefault(bare, labels.getOrDefault(bare, Cut.NOTHING));
    if (exact != Cut.NOTHING) {
      return exact;
    }
    int colon = folded.indexOf(':');
    if (colon > 0 && folded.length() <= MAX_LABEL) {
      Cut label = labels.getOrDefault(trim(folded.substring(0, colon)), Cut.NOTHING);
      if (label != Cut.NOTHING) {
        return label;
      }
    }
    return opening(folded);
  }

  private Cut opening(String folded) {
    if (folded.length() <= MAX_START) {
      for (Phrase start : starts) {
        if (folded.startsWith(start.text())) {
          return start.cut();
        }
      }
    }
    if (folded.length() <= MAX_SHORT && !folded.endsWith(".")) {
      for (Phrase start : shorts) {
        if (folded.startsWith(start.text() + " ")) {
          return start.cut();
        }
      }
    }
    return parts.stream()
        .filter(part -> folded.contains(part.text()))
        .map(Phrase::cut)
        .findFirst()
        .orElse(Cut.NOTHING);
  }

  /** Lower case, no accents, straight apostrophes, single spaces, {@code #} for numbers. */
  static String fold(String line) {
    String plain = Normalizer.normalize(line, Normalizer.Form.NFKD);
    String bare = ACCENT.matcher(plain).replaceAll("").replace('’', '\'');
    String counted = NUMBER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("#");
    return BLANKS.matcher(counted).replaceAll(" ").strip();
  }

  /** Without the marks at both ends. */
  static String trim(String folded) {
    int start = 0;
    int end = folded.length();
    while (start < end && !isEdge(folded.codePointAt(start), "#©(")) {
      start += Character.charCount(folded.codePointAt(start));
    }
    while (start < end && !isEdge(folded.codePointBefore(end), "#)")) {
      end -= Character.charCount(folded.codePointBefore(end));
    }
    return folded.substring(start, end);
  }

  private static boolean isEdge(int character, String marks) {
    return Character.isLetter(character) || marks.indexOf(character) >= 0;
  }
}

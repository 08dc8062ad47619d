package agon.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as it is written: in how many lines, and how much room it takes in whatever sans-serif
 * font a viewer has. Widths are reckoned by those of DejaVu Sans, which is wider than most.
 *
 * @param lines the lines, at least one
 * @param size the size of the letters in pixels
 */
record Lettering(List<String> lines, double size) {
  private static final int MOST_LINES = 3;
  private static final double WIDEST_LINE = 12.5;
  private static final double LINE_HEIGHT = 1.18;
  private static final String NARROW = "ijlI'’|.,:;!";
  private static final String SLIM = "ftr()[]-/ ";
  private static final String WIDE = "mwMW@%—…&+=<>~";

  /** Copies the list. */
  Lettering {
    lines = List.copyOf(lines);
  }

  /** A name in up to three lines, the rest cut off with an ellipsis. */
  static Lettering of(String name, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : name.strip().split("[\\p{Cntrl}\\s]+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && ems(longer) > WIDEST_LINE) {
        lines.add(cut(line, WIDEST_LINE));
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(cut(line, WIDEST_LINE));
    if (lines.size() > MOST_LINES) {
      String last = lines.get(MOST_LINES - 1) + " …";
      lines = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
      lines.add(cut(last, WIDEST_LINE));
    }
    return new Lettering(lines, size);
  }

  /** The width of the widest line in pixels. */
  double width() {
    return size * lines.stream().mapToDouble(Lettering::ems).max().orElse(0);
  }

  /** The height of all lines in pixels. */
  double height() {
    return lines.size() * lineHeight();
  }

  /** From one line to the next, in pixels. */
  double lineHeight() {
    return LINE_HEIGHT * size;
  }

  /** The width of a text in pixels. */
  static double width(String text, double size) {
    return size * ems(text);
  }

  /**
   * A text in one line, its end cut off where it is too wide.
   *
   * @param ems how wide it may be, in sizes of the letters
   */
  static String cut(String text, double ems) {
    if (ems(text) <= ems) {
      return text;
    }
    int end = text.length();
    while (end > 0 && ems(text.substring(0, end) + "…") > ems) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  private static double ems(String text) {
    return text.codePoints().mapToDouble(Lettering::em).sum();
  }

  private static double em(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.33;
    }
    if (SLIM.indexOf(letter) >= 0) {
      return 0.42;
    }
    if (WIDE.indexOf(letter) >= 0 || letter >= 0x1100) {
      return 1.05;
    }
    return Character.isUpperCase(letter) ? 0.78 : 0.65;
  }
}

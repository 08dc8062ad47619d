package agon.extract.mention;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the writing of a name tells of its kind: its words, their endings, capitals and digits. */
final class ShapeFeatures {
  private static final int LONGEST = 4;
  private static final Pattern SIZE = Pattern.compile("\\d+(?:[.,]\\d+)?[bBmMkK]|\\d+x\\d+[bB]");
  private static final Pattern VERSION = Pattern.compile("[vV]?\\d{1,2}(?:[.,]\\d)?[a-z]?");
  private final NameWords words;

  /** Reads with these words. */
  ShapeFeatures(NameWords words) {
    this.words = words;
  }

  /** Adds what the writing of the piece tells. */
  void add(Piece piece, Consumer<String> into) {
    Line line = piece.line();
    String first = line.written(piece.first());
    String last = line.written(piece.last());
    into.accept("size " + Math.min(piece.size(), LONGEST));
    if (piece.size() > 1) {
      into.accept("first " + first.toLowerCase(Locale.ROOT));
      into.accept("last " + last.toLowerCase(Locale.ROOT));
      into.accept("first ending " + ending(first, 2));
    }
    into.accept("ending " + ending(last, 3));
    into.accept("ending " + ending(last, 2));
    into.accept("shape " + shape(piece));
    words.kindByStart(first).ifPresent(kind -> into.accept("starts " + kind.name()));
    words.kindByEnd(last).ifPresent(kind -> into.accept("ends " + kind.name()));
    boolean single = piece.size() == 1;
    if (words.isForename(first)) {
      into.accept(single ? "forename alone" : "forename first");
      into.accept("forename of " + piece.size() + " " + shape(last));
    } else {
      into.accept("no forename of " + Math.min(piece.size(), LONGEST));
    }
    parts(last, into);
  }

  private static void parts(String last, Consumer<String> into) {
    String part = last.substring(last.lastIndexOf('-') + 1);
    if (SIZE.matcher(part).matches()) {
      into.accept("measured");
    } else if (VERSION.matcher(part).matches()) {
      into.accept(part.length() == last.length() ? "version apart" : "version joined");
    }
    if (last.indexOf('-') > 0) {
      into.accept("hyphen " + shape(part));
    }
  }

  private static String ending(String word, int length) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() <= length ? "=" + lower : lower.substring(lower.length() - length);
  }

  private static String shape(Piece piece) {
    StringBuilder shape = new StringBuilder();
    for (int i = piece.first(); i <= piece.last() && i - piece.first() < LONGEST; i++) {
      shape.append(shape(piece.line().written(i))).append(' ');
    }
    return shape.toString();
  }

  /** The kinds of characters of a word, runs made one: {@code Aa-0} for Qwen-2. */
  private static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char before = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind = Character.isUpperCase(c) ? 'A' : Character.isDigit(c) ? '0' : c;
      kind = Character.isLowerCase(c) ? 'a' : kind;
      if (kind != before) {
        shape.append(kind);
      } else if (kind == 'A' && shape.charAt(shape.length() - 1) == 'A') {
        shape.append('+');
      }
      before = kind;
    }
    return shape.toString();
  }
}

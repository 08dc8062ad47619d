package agon.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line of a page that is not blank.
 *
 * @param text its words: no control characters, single spaces (no-break spaces are kept), in
 *     Unicode normal form C; never blank
 * @param block number of its block; blank lines part blocks
 */
record PageLine(String text, int block) {
  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u00AD\\u200B\\u2060\\uFEFF]");
  private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}|\\t");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String ENDS = ".!?…:;»”\"’)";

  /** Lines of this length that do not end a sentence look wrapped by a machine. */
  private static final int MIN_WRAPPED = 45;

  private static final int MAX_WRAPPED = 120;
  private static final int ENOUGH_WRAPPED = 4;

  /** The lines of a text; lines that a machine wrapped are joined again. */
  static List<PageLine> of(String text) {
    List<PageLine> lines = new ArrayList<>();
    int block = 0;
    for (String raw : BREAK.splitAsStream(text).toList()) {
      String bare = bare(raw);
      if (bare.isEmpty()) {
        block++;
      } else {
        lines.add(new PageLine(bare, block));
      }
    }
    return isWrapped(lines) ? joined(lines) : lines;
  }

  /** One line's words, as {@link #text} promises. */
  static String bare(String raw) {
    String seen = UNSEEN.matcher(raw.replace('\t', ' ')).replaceAll("");
    String spaced = SPACES.matcher(seen).replaceAll(" ").strip();
    return Normalizer.normalize(spaced, Normalizer.Form.NFC);
  }

  /** Letters and digits only, in lower case without accents: equal for versions of one title. */
  static String key(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD);
    return NO_LETTER.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The number of words. */
  int words() {
    return SPACES.split(text.replace(' ', '\t')).length;
  }

  /** Whether it ends as a sentence does. */
  boolean ends() {
    return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isWrapped(List<PageLine> lines) {
    int inner = 0;
    int wrapped = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).block() == lines.get(i + 1).block()) {
        inner++;
        int length = lines.get(i).text().length();
        boolean open = !lines.get(i).ends();
        wrapped += open && length >= MIN_WRAPPED && length <= MAX_WRAPPED ? 1 : 0;
      }
    }
    return wrapped >= ENOUGH_WRAPPED && wrapped * 2 > inner;
  }

  private static List<PageLine> joined(List<PageLine> lines) {
    List<PageLine> joined = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      words.append(words.isEmpty() ? "" : " ").append(line.text());
      boolean last = i + 1 == lines.size() || lines.get(i + 1).block() != line.block();
      if (last || line.text().length() < MIN_WRAPPED) {
        joined.add(new PageLine(words.toString(), line.block()));
        words.setLength(0);
      }
    }
    return joined;
  }
}

package agon.ingest;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the marks of Markdown off a text: headings, lists, tables, links, images, emphasis. */
final class Markdown {
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(?:\\[[ xX]] )?");
  private static final Pattern QUOTE = Pattern.compile("\\s*>[>\\s]*");
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final int MAX_HEADING = 6;
  private static final Pattern REFERENCE = Pattern.compile(" {0,3}\\[[^\\]]+]:\\s+\\S.*");
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\[\\]]*](?:\\([^()\\s]*(?: [^()]*)?\\)|\\[[^\\[\\]]*])");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]]*)](?:\\([^()]*(?:\\([^()]*\\)[^()]*)?\\)(?:\\{[^}]*})?|\\[[^\\[\\]]*])");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]]*]");
  private static final Pattern AUTOLINK = Pattern.compile("<(?:https?://|mailto:)[^<>\\s]*>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern STRONG =
      Pattern.compile("(?<!\\\\)(\\*\\*|__|~~)(?=\\S)([^*_~]+?)(?<=[^\\s\\\\])\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_\\\\])([*_])(?=[^\\s*_])([^*_]+)(?<=[^\\s\\\\])\\1(?![\\p{L}\\p{N}])");
  private static final Pattern CODE = Pattern.compile("(`++)([^`]+)\\1");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])");

  private Markdown() {}

  /**
   * The words of a Markdown text: a heading, a list item, a row of a table and a line of code is a
   * paragraph each; wrapped lines of one paragraph are joined.
   */
  static String plain(String markdown) {
    StringBuilder plain = new StringBuilder(markdown.length());
    boolean code = false;
    boolean open = false;
    for (String line : withoutComments(markdown).lines().toList()) {
      if (FENCE.matcher(line).matches()) {
        code = !code;
        open = false;
      } else if (code) {
        plain.append("\n\n").append(line.strip());
        open = false;
      } else {
        open = append(plain, line, open);
      }
    }
    return plain.toString().strip();
  }

  /** By hand: an expression would look for the end of each comment that has none. */
  private static String withoutComments(String markdown) {
    StringBuilder kept = new StringBuilder(markdown.length());
    int from = 0;
    int start = markdown.indexOf("<!--");
    while (start >= 0) {
      int end = markdown.indexOf("-->", start);
      if (end < 0) {
        break;
      }
      kept.append(markdown, from, start);
      from = end + "-->".length();
      start = markdown.indexOf("<!--", from);
    }
    return kept.append(markdown, from, markdown.length()).toString();
  }

  /** Appends a line outside code; returns whether its paragraph may go on. */
  private static boolean append(StringBuilder plain, String line, boolean open) {
    String bare = QUOTE.matcher(line).lookingAt() ? QUOTE.matcher(line).replaceFirst("") : line;
    String words = bare.strip();
    if (isRule(words) || REFERENCE.matcher(bare).matches()) {
      return false;
    }
    if (words.startsWith("|")) {
      row(plain, words);
      return false;
    }
    int level = level(words);
    if (level > 0) {
      plain.append("\n\n").append(inline(heading(words, level)));
      return false;
    }
    boolean item = ITEM.matcher(bare).lookingAt();
    String text = item ? ITEM.matcher(bare).replaceFirst("") : words;
    plain.append(open && !item ? " " : "\n\n").append(inline(text.strip()));
    return !bare.endsWith("  ");
  }

  /** Whether the line is blank, underlines a heading, or parts sections or a table's head. */
  private static boolean isRule(String line) {
    boolean rule = line.chars().allMatch(c -> "=-*_|: \t".indexOf(c) >= 0);
    return rule && (line.isEmpty() || line.length() >= 2);
  }

  /** The level of a heading, 1 to 6; 0 for any other line. */
  private static int level(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    boolean heading = level < line.length() && Character.isWhitespace(line.charAt(level));
    return heading && level <= MAX_HEADING ? level : 0;
  }

  private static String heading(String line, int level) {
    int end = line.length();
    while (end > level && line.charAt(end - 1) == '#') {
      end--;
    }
    return line.substring(level, end).strip();
  }

  private static void row(StringBuilder plain, String row) {
    String cells =
        BAR.splitAsStream(row)
            .map(String::strip)
            .filter(cell -> !cell.isEmpty())
            .collect(Collectors.joining(" ; "));
    plain.append("\n\n").append(inline(cells));
  }

  /** The words of a line without its inline marks. */
  static String inline(String line) {
    String text = IMAGE.matcher(line).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = FOOTNOTE.matcher(text).replaceAll("");
    text = AUTOLINK.matcher(text).replaceAll("");
    text = TAG.matcher(text).replaceAll("");
    text = CODE.matcher(text).replaceAll("$2");
    text = STRONG.matcher(text).replaceAll("$2");
    text = EMPHASIS.matcher(text).replaceAll("$2");
    return ESCAPED.matcher(text).replaceAll("$1");
  }
}

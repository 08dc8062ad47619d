package agon.ingest;

import java.util.regex.Pattern;

/** Takes the marks of Markdown off a text: headings, lists, tables, links, images, emphasis. */
final class Markdown {
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-{2,})\\s*");
  private static final Pattern RULE = Pattern.compile("\\s*(?:[-*_]\\s*){3,}");
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(?:\\[[ xX]] )?");
  private static final Pattern QUOTE = Pattern.compile("\\s*(?:>\\s?)+");
  private static final Pattern TABLE_RULE = Pattern.compile("[\\s|:-]*-[\\s|:-]*");
  private static final Pattern REFERENCE = Pattern.compile(" {0,3}\\[[^\\]]+]:\\s+\\S.*");
  private static final Pattern COMMENT = Pattern.compile("<!--[^>]*-->");
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\[\\]]*](?:\\([^()\\s]*(?: [^()]*)?\\)|\\[[^\\[\\]]*])");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]]*)](?:\\([^()]*(?:\\([^()]*\\)[^()]*)?\\)(?:\\{[^}]*})?|\\[[^\\[\\]]*])");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]]*]");
  private static final Pattern AUTOLINK = Pattern.compile("<(?:https?://|mailto:)[^<>\\s]*>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*|__|~~)(?=\\S)([^*_~]+?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])([*_])(?=[^\\s*_])([^*_]+)(?<=\\S)\\1(?![\\p{L}\\p{N}])");
  private static final Pattern CODE = Pattern.compile("(`+)([^`]+)\\1");
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
    for (String line : COMMENT.matcher(markdown).replaceAll("").lines().toList()) {
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

  /** Appends a line outside code; returns whether its paragraph may go on. */
  private static boolean append(StringBuilder plain, String line, boolean open) {
    String bare = QUOTE.matcher(line).lookingAt() ? QUOTE.matcher(line).replaceFirst("") : line;
    boolean nothing = bare.isBlank() || REFERENCE.matcher(bare).matches();
    if (nothing || UNDERLINE.matcher(bare).matches() || RULE.matcher(bare).matches()) {
      return false;
    }
    if (bare.strip().startsWith("|")) {
      row(plain, bare.strip());
      return false;
    }
    if (HEADING.matcher(bare).matches()) {
      plain.append("\n\n").append(inline(HEADING.matcher(bare).replaceFirst("$1")));
      return false;
    }
    boolean item = ITEM.matcher(bare).lookingAt();
    String words = inline(item ? ITEM.matcher(bare).replaceFirst("") : bare.strip());
    plain.append(open && !item ? " " : "\n\n").append(words);
    return !bare.endsWith("  ");
  }

  private static void row(StringBuilder plain, String row) {
    if (TABLE_RULE.matcher(row).matches()) {
      return;
    }
    String cells = row.replaceAll("^\\||\\|$", "").replaceAll("\\s*\\|\\s*", " ; ");
    plain.append("\n\n").append(inline(cells.strip()));
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

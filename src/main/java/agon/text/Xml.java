package agon.text;

/** Text as XML 1.0 writes it. */
public final class Xml {
  private Xml() {}

  /**
   * Escapes text for content and attribute values. Characters that XML 1.0 cannot hold become
   * U+FFFD.
   */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> append(escaped, point));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int point) {
    switch (point) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\t', '\n', '\r' -> escaped.append("&#").append(point).append(';');
      default -> escaped.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
    }
  }

  private static boolean isAllowed(int point) {
    boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
    return point >= 0x20 && !surrogate && point != 0xFFFE && point != 0xFFFF;
  }
}

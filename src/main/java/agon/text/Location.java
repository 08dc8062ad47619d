package agon.text;

/**
 * A place in an input that an error speaks of.
 *
 * @param source the file or stream, as the user named it
 * @param line one-based line, or 0 when the whole source is meant
 * @param column one-based column, or 0 when the whole line is meant
 */
public record Location(String source, int line, int column) {

  /** The whole of a source. */
  public static Location of(String source) {
    return new Location(source, 0, 0);
  }

  /** A whole line of a source. */
  public static Location of(String source, int line) {
    return new Location(source, line, 0);
  }

  /** As compilers write it: {@code source:line:column}. */
  @Override
  public String toString() {
    if (line == 0) {
      return source;
    }
    return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
  }
}

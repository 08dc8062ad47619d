package agon.text;

/**
 * A language that an article is written in.
 *
 * @param code its ISO 639-1 code in lower case, such as {@code fr}
 */
public record Language(String code) implements Comparable<Language> {
  /** French. */
  public static final Language FRENCH = new Language("fr");

  /** English. */
  public static final Language ENGLISH = new Language("en");

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}

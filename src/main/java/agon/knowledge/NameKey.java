package agon.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What spellings of one name have in common: « Llama3 », « LLaMA 3 » and « Llama-3 » share a key,
 * while « Llama 3.1 » and « Llama 31 » do not.
 */
public final class NameKey {
  private static final Pattern POSSESSIVE = Pattern.compile("['’](?:s|S)?$");

  private NameKey() {}

  /**
   * The letters and digits of a name, in lower case, without accents; a point or comma between
   * digits is kept as a point, a plus as it is. Empty when the name has none.
   *
   * @param name the name as written; a possessive ending does not count
   */
  public static String of(String name) {
    String bare = Normalizer.normalize(withoutPossessive(name), Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      append(key, bare, i);
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** The name without the possessive ending that English adds: « Meta's » becomes « Meta ». */
  public static String withoutPossessive(String name) {
    return POSSESSIVE.matcher(name.strip()).replaceFirst("");
  }

  private static void append(StringBuilder key, String bare, int at) {
    char c = bare.charAt(at);
    if (c == 'œ' || c == 'Œ') {
      key.append("oe");
    } else if (c == 'æ' || c == 'Æ') {
      key.append("ae");
    } else if (c == '.' || c == ',') {
      if (digitAt(bare, at - 1) && digitAt(bare, at + 1)) {
        key.append('.');
      }
    } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '+') {
      key.append(c);
    }
  }

  private static boolean digitAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}

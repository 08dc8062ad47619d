package agon.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Tags that the form alone decides. Taggers trained on treebanks have never seen GPT-4 or DeepSeek
 * and take them for whatever stands there most often.
 */
final class TagCorrections {
  private TagCorrections() {}

  /** The tags, those of names with digits or inner capitals, of numbers and of marks made sure. */
  static List<String> correct(List<String> forms, List<String> tags) {
    List<String> corrected = new ArrayList<>(tags.size());
    for (int i = 0; i < tags.size(); i++) {
      corrected.add(tag(forms.get(i), tags.get(i)));
    }
    return corrected;
  }

  private static String tag(String form, String tag) {
    int first = form.codePointAt(0);
    if (isNumber(form)) {
      return "NUM";
    }
    if (Character.isLetter(first) && (hasDigit(form) || hasInnerCapital(form))) {
      return "PROPN";
    }
    boolean wordless =
        !Character.isLetterOrDigit(first)
            && form.codePoints().noneMatch(Character::isLetterOrDigit);
    boolean mark = tag.equals("PUNCT") || tag.equals("SYM") || tag.equals("NOUN");
    // « % » and « € » are nouns to French treebanks; the possessive « ' » is a particle.
    if (wordless && !mark && !CharacterKinds.isApostrophe(first)) {
      return isSymbol(first) ? "SYM" : "PUNCT";
    }
    return tag;
  }

  private static boolean isNumber(String form) {
    return Character.isDigit(form.charAt(0))
        && form.chars().allMatch(c -> Character.isDigit(c) || isNumberMark(c));
  }

  private static boolean isNumberMark(int c) {
    return ".,:/-".indexOf(c) >= 0 || CharacterKinds.isBlank(c);
  }

  private static boolean hasDigit(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isDigit(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A capital after a small letter: DeepSeek, xAI, iPhone; not the parts of a hyphenated word. */
  private static boolean hasInnerCapital(String form) {
    for (int i = 1; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i)) && Character.isLowerCase(form.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSymbol(int c) {
    int type = Character.getType(c);
    return type == Character.CURRENCY_SYMBOL
        || type == Character.MATH_SYMBOL
        || type == Character.OTHER_SYMBOL
        || type == Character.MODIFIER_SYMBOL
        || type == Character.SURROGATE;
  }
}

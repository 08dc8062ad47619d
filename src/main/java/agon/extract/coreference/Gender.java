package agon.extract.coreference;

import agon.text.Token;

/** Grammatical gender, as far as a text tells it. */
enum Gender {
  /** He, il. */
  MASCULINE,
  /** She, elle. */
  FEMININE,
  /** The text does not tell. */
  UNKNOWN;

  /** The gender of this universal feature value: {@code Masc}, {@code Fem} or anything else. */
  static Gender of(String value) {
    return switch (value) {
      case "Masc" -> MASCULINE;
      case "Fem" -> FEMININE;
      default -> UNKNOWN;
    };
  }

  /** The gender of a token. */
  static Gender of(Token token) {
    if (token.has("Gender", "Fem")) {
      return FEMININE;
    }
    return token.has("Gender", "Masc") ? MASCULINE : UNKNOWN;
  }

  /** Whether one thing may have both. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}

package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.language.LanguagePack;
import agon.language.TableRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pronouns of a language, from its table {@code pronouns}. */
final class Pronouns {
  private static final List<String> PLACES = List.of("first", "second");

  private final Map<String, Pronoun> byForm;

  /** What a pronoun may stand for. */
  enum Stand {
    /** A person only. */
    PERSON,
    /** Anything but a person. */
    THING,
    /** Both. */
    ANY
  }

  /**
   * A pronoun or possessive.
   *
   * @param person 1, 2 or 3
   * @param plural whether it stands for several
   * @param gender the gender that it tells
   * @param stand what it may stand for
   * @param latest whether it stands for what was named last, as « celle-ci » does
   * @param clitic whether it mostly stands for what was said, as the object « le » does
   * @param strong whether it may stand between commas, to set off what it follows: « Sony, lui, »
   * @param place which of two it stands for, as « le second » does: 1 or 2; else 0
   */
  record Pronoun(
      int person,
      boolean plural,
      Gender gender,
      Stand stand,
      boolean latest,
      boolean clitic,
      boolean strong,
      int place) {}

  Pronouns(LanguagePack pack) {
    byForm =
        pack.table("pronouns").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), Pronouns::pronoun));
  }

  /** The pronoun of this form, in lower case with a straight apostrophe. */
  Optional<Pronoun> find(String form) {
    return Optional.ofNullable(byForm.get(form));
  }

  /** The pronoun that a mention is; empty where it is none. */
  Optional<Pronoun> of(Reference reference) {
    return reference.is(Mention.Form.PRONOUN)
        ? find(ReferenceReader.folded(reference.text()))
        : Optional.empty();
  }

  private static Pronoun pronoun(TableRow row) {
    Stand stand =
        switch (row.cell(4)) {
          case "person" -> Stand.PERSON;
          case "thing" -> Stand.THING;
          default -> Stand.ANY;
        };
    return new Pronoun(
        Integer.parseInt(row.cell(1)),
        row.cell(2).equals("Plur"),
        Gender.of(row.cell(3)),
        stand,
        row.cell(5).equals("demonstrative"),
        row.cell(5).equals("clitic"),
        row.words(5).contains("strong"),
        PLACES.indexOf(row.cell(5)) + 1);
  }
}

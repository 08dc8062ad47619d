package agon.language;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Language;
import agon.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences that are expected are written with {@code ¦} between them. */
final class SentenceSplitterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "« Honnêtement… Le but est là », dit-il. Il part.;"
            + "« Honnêtement… Le but est là », dit-il.¦Il part.",
        "« C'est fini. » Il part.; « C'est fini. »¦Il part.",
        "~\"Oui.\" Le juge attend.~; ~\"Oui.\"¦Le juge attend.~",
        "Kadrey v. Meta dure. M. Altman attend.; Kadrey v. Meta dure.¦M. Altman attend.",
        "Mme. Murati et J. Le Drian (env. 300) partent.;"
            + "Mme. Murati et J. Le Drian (env. 300) partent.",
        "Il vise Apple Inc. Le juge attend.; Il vise Apple Inc.¦Le juge attend.",
        "Il vise Apple Inc. Meta attend.; Il vise Apple Inc. Meta attend.",
        "Le modèle vaut 3.5 fois plus. o1 reste fermé.;"
            + "Le modèle vaut 3.5 fois plus.¦o1 reste fermé.",
        "Pourquoi ? Personne ne sait… Meta se tait.;"
            + "Pourquoi ?¦Personne ne sait…¦Meta se tait.",
        "« Quoi ? », demande-t-il.; « Quoi ? », demande-t-il.",
        "1. Meta avance.; 1. Meta avance.",
        "Un début […] et une fin.; Un début […] et une fin.",
      })
  void splitsFrench(String text, String expected) {
    assertThat(split(Language.FRENCH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "“We will win.” Musk left.; “We will win.”¦Musk left.",
        "It moved to the U.S. The rest stayed.; It moved to the U.S.¦The rest stayed.",
        "The U.S. Army paid $3.5 million.; The U.S. Army paid $3.5 million.",
        "It came on Jan. 15. It left.; It came on Jan. 15.¦It left.",
        "He said no. She left.; He said no.¦She left.",
      })
  void splitsEnglish(String text, String expected) {
    assertThat(split(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @Test
  void partsTheHeadingOfANewsItemFromTheSentenceThatTellsIt() {
    String text = "Waymo ramps up its robotaxi push - Waymo has secured money for more cities.";

    String split = split(Language.ENGLISH, text);

    assertThat(split)
        .isEqualTo("Waymo ramps up its robotaxi push¦Waymo has secured money for more cities.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nobody at the meeting saw it coming - Waymo has money for more cities.",
        "The owner of Waymo told it all - Alphabet, which owns Waymo - and left.",
        "It came. The owner of Waymo told it all - Waymo has money for cities.",
      })
  void partsNoSentenceAtADashInItsMidst(String text) {
    assertThat(split(Language.ENGLISH, text)).contains(" - ");
  }

  @Test
  void keepsTheHeadlineFromTheParagraphUnderIt() {
    String text = "Meta avance\r\n\r\nLe groupe recule.\n- un point\n- deux points";

    assertThat(split(Language.FRENCH, text))
        .isEqualTo("Meta avance¦Le groupe recule.¦- un point¦- deux points");
  }

  @Test
  void joinsALineThatWasOnlyWrapped() {
    String text = "Le groupe de Menlo Park a présenté hier son\nnouveau modèle. Il est là.";

    assertThat(split(Language.FRENCH, text))
        .isEqualTo("Le groupe de Menlo Park a présenté hier son\nnouveau modèle.¦Il est là.");
  }

  private static String split(Language language, String text) {
    List<List<Span>> sentences = new SentenceSplitter(new LanguagePack(language)).split(text);
    return String.join(
        "¦",
        sentences.stream()
            .map(s -> text.substring(s.get(0).start(), s.get(s.size() - 1).end()))
            .toList());
  }
}

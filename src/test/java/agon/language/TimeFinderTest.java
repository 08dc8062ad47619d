package agon.language;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Language;
import agon.text.PartialDate;
import agon.text.Sentence;
import agon.text.Span;
import agon.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The articles of these sentences appeared on Friday, 17 January 2025. */
final class TimeFinderTest {
  private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2025, 1, 17));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "En octobre 2023, Meta avance; octobre 2023=2023-10",
        "sorti le 15 janvier 2025; 15 janvier 2025=2025-01-15",
        "sorti le 1er août; 1er août=2024-08-01",
        "sorti le 10 janvier; 10 janvier=2025-01-10",
        "annoncé mardi; mardi=2025-01-14",
        "Mardi, Meta avance; Mardi=2025-01-14",
        "ce jour-là; =",
        "fondée en 2021, vendue en mai; 2021=2021",
        "en février; =",
        "annoncé vendredi dernier; vendredi dernier=2025-01-10",
        "annoncé lundi 6 janvier; lundi 6 janvier=2025-01-06",
        "le lundi suivant; =",
        "hier et avant-hier; hier=2025-01-16|avant-hier=2025-01-15",
        "la semaine dernière; la semaine dernière=2025-01",
        "le mois dernier; le mois dernier=2024-12",
        "en avril; avril=2024-04",
        "mi-mars, elle part; mi-mars=2024-03",
        "en décembre dernier; décembre dernier=2024-12",
        "en février dernier; février dernier=2024-02",
        "en mars prochain; mars prochain=2025-03",
        "en 2024 puis depuis 2022; 2024=2024|2022=2022",
        "l'an dernier; l'an dernier=2024",
        "il y a deux ans; il y a deux ans=2023",
        "il y a trois mois; il y a trois mois=2024-10",
        "l'été dernier; été dernier=2024",
        "publié le 03/01/2025 à 07h42; 03/01/2025=2025-01-03",
        "une fusée vers Mars et 2024 GPU; =",
        "le 31 février 2024; =",
        "en mars 2023 et deux mois plus tard; mars 2023=2023-03|deux mois plus tard=2023-05",
        "le 30 mai 2024, le lendemain; 30 mai 2024=2024-05-30|le lendemain=2024-05-31",
        "le 30 mai 2024, le lendemain de la sortie; 30 mai 2024=2024-05-30",
        "fondée en 2021, un mois plus tôt; 2021=2021",
        "un mois plus tard; =",
      })
  void resolvesFrenchTimes(String text, String expected) {
    assertThat(find(Language.FRENCH, text, FRIDAY)).isEqualTo(nothing(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "in October 2023; October 2023=2023-10",
        "on Jan. 15, 2025; Jan. 15, 2025=2025-01-15",
        "on 15 January; 15 January=2025-01-15",
        "on December 3rd; December 3rd=2024-12-03",
        "it rose last month; last month=2024-12",
        "said on Tuesday; Tuesday=2025-01-14",
        "earlier this year; earlier this year=2025",
        "two years ago; two years ago=2023",
        "In August of that year; =",
        "since 2022; 2022=2022",
        "it may march in 2000 cities; =",
        "last December; December=2024-12",
        "yesterday in June; yesterday=2025-01-16|June=2024-06",
        "on 2025-01-15; 2025-01-15=2025-01-15",
        "Claude 3.5, o1 and GPT-4 of 405B; =",
        "in May 2023, and a year later; May 2023=2023-05|a year later=2024",
        "in May 2023, earlier that year; May 2023=2023-05|that year=2023",
        "in 2021, then the following month; 2021=2021",
        "in March 2024, since June of that year; March 2024=2024-03",
      })
  void resolvesEnglishTimes(String text, String expected) {
    assertThat(find(Language.ENGLISH, text, FRIDAY)).isEqualTo(nothing(expected));
  }

  @Test
  void leavesOutWhatNeedsAPublicationDateWhenThereIsNone() {
    String text = "hier, mardi, en avril, l'an dernier, mais en mai 2023";

    assertThat(find(Language.FRENCH, text, Optional.empty())).isEqualTo("mai 2023=2023-05");
  }

  @Test
  void countsFromTheTimeOfTheSentenceBefore() {
    Optional<PartialDate> before = Optional.of(new PartialDate(2023, 11, 17));

    assertThat(find(Language.ENGLISH, "Two days later he was back.", FRIDAY, before))
        .isEqualTo("Two days later=2023-11-19");
  }

  private static String nothing(String expected) {
    return expected.equals("=") ? "" : expected;
  }

  private static String find(Language language, String text, Optional<LocalDate> published) {
    return find(language, text, published, Optional.empty());
  }

  private static String find(
      Language language, String text, Optional<LocalDate> published, Optional<PartialDate> before) {
    LanguagePack pack = new LanguagePack(language);
    List<Token> tokens = new ArrayList<>();
    for (Span span : new RuleTokenizer(pack).tokenize(text, new Span(0, text.length()))) {
      String form = span.of(text);
      // The one tag that the finder asks for: what a number counts.
      String tag = form.equals("GPU") || form.equals("cities") ? "NOUN" : "X";
      tokens.add(new Token(span, form, form, tag, "", Token.ROOT, "root"));
    }
    Sentence sentence = new Sentence(new Span(0, text.length()), tokens);
    return String.join(
        "|",
        new TimeFinder(pack)
            .find(sentence, published, before).stream()
                .map(time -> time.span().of(text) + "=" + time.date().iso())
                .toList());
  }
}

package agon.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import agon.language.LanguagePack;
import agon.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in quotation marks. */
final class MarksTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "Il dit « oui » ici, oui",
        "He said “yes” here, yes",
        "He said \"yes\" here, yes",
        "He said ‘it’s fine’ here, it’s fine",
        "Il dit « le “bon” choix » ici, le “bon” choix",
        "Il dit « sans fin, sans fin",
        "Il dit «oui», oui"
      })
  void findsTheOutermostWords(String text, String words) {
    assertThat(words(text.strip())).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource({"a 6\" pipe", "l’IA d’OpenAI", "“”", "the models’ data"})
  void findsNothingWhereNoMarksOpen(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Test
  void endsAnUnclosedMarkWithItsParagraph() {
    assertThat(words("Il dit « oui\nPuis rien.")).containsExactly("oui");
  }

  @Test
  void closesAMarkInTheNextParagraph() {
    assertThat(words("Il dit « oui.\nEt non », puis rien.")).containsExactly("oui.\nEt non");
  }

  @Test
  void readsAMillionMarksInTime() {
    String text = "“a \"b ".repeat(200_000);

    assertThat(words(text)).isNotEmpty();
  }

  private static List<String> words(String text) {
    return new Marks(new LanguagePack(Language.FRENCH))
        .find(text).stream().map(marked -> marked.inside().of(text)).toList();
  }
}

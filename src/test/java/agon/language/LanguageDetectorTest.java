package agon.language;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Language;
import org.junit.jupiter.api.Test;

final class LanguageDetectorTest {
  private final LanguageDetector detector = new LanguageDetector(LanguagePacks.all());

  @Test
  void tellsFrenchAndEnglishOfAFewLines() {
    String french = "La start-up a levé deux milliards d'euros et compte les dépenser cette année.";
    String english = "The start-up has raised two billion euros and plans to spend them this year.";

    assertThat(detector.detect(french)).contains(Language.FRENCH);
    assertThat(detector.detect(english)).contains(Language.ENGLISH);
  }

  @Test
  void isNotMisledByNames() {
    String text =
        "Sam Altman, Dario Amodei, Arthur Mensch et Liang Wenfeng, d'OpenAI, d'Anthropic, de Mistral"
            + " AI et de DeepSeek, ont signé avec Microsoft, Amazon, Nvidia et Alibaba Cloud.";

    assertThat(detector.detect(text)).contains(Language.FRENCH);
  }

  @Test
  void namesALanguageThatIsNotRead() {
    String text =
        "La empresa presentó ayer su nuevo modelo de inteligencia artificial, que según sus"
            + " creadores supera a los de sus rivales en casi todas las pruebas publicadas.";

    LanguageDetector.Detection detection = detector.detection(text);

    assertThat(detection.language()).isEmpty();
    assertThat(detection.name()).isEqualTo("Spanish");
  }

  @Test
  void judgesAMixedTextByItsLargerPart() {
    String text =
        "Le groupe n'a pas répondu à nos questions, mais son patron a réagi sur le réseau social."
            + " « We will not be stopped », a-t-il écrit. Les analystes restent prudents sur la"
            + " suite et attendent les résultats du trimestre pour se prononcer.";

    assertThat(detector.detect(text)).contains(Language.FRENCH);
  }

  @Test
  void detectsNothingWhereThereAreNoLetters() {
    assertThat(detector.detection("2025 … 64 000 ! 😀").name()).isEqualTo("unknown");
    assertThat(detector.detect("")).isEmpty();
  }
}

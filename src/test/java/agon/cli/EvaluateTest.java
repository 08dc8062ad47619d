package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scoring prints, over two articles of one text, one of them kept apart. */
final class EvaluateTest {
  private static final String TEXT =
      """
      ---
      title: A rival
      lang: en
      ---
      A rival

      Meta sued OpenAI on Monday. “We will never sell our models to anybody,” said Sam Altman.
      """;

  private static final String GOLD =
      """
      {"id": "%s", "lang": "en", "source": {"file": "%s.txt"},
       "entities": [{"id": "meta", "type": "Company", "name": "Meta", "surface": ["Meta"]},
                    {"id": "openai", "type": "Company", "name": "OpenAI", "surface": ["OpenAI"]},
                    {"id": "sam-altman", "type": "Person", "name": "Sam Altman",
                     "surface": ["Sam Altman"]}],
       "facts": [{"s": "meta", "p": "sues", "o": "openai", "status": "asserted"}],
       "quotations": [{"text": "We will never sell our models to anybody,", "kind": "direct",
                       "speaker": "meta"}]}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeGold() throws IOException {
    for (String id : new String[] {"en-seen-2", "en-apart-3"}) {
      Files.writeString(folder.resolve(id + ".txt"), TEXT);
      Files.writeString(folder.resolve(id + ".json"), GOLD.replace("%s", id));
    }
  }

  @Test
  void printsAColumnForEachKeyThenTheQuotations() {
    Run run = Run.agon("evaluate", "--quiet", "--by", "relation,language", folder.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().toList().get(0)).startsWith("part   relation  language  articles");
    assertThat(run.out())
        .containsPattern("seen +sues +en +1 ")
        .containsPattern("both +all +all +2 ");
    assertThat(run.out())
        .containsPattern("part +language +articles +quotations P ")
        .containsPattern("seen +en +1 +1\\.000 +1\\.000 +1\\.000 +1\\.000 ")
        .containsPattern("apart +en +1 +1\\.000 ");
  }

  @Test
  void printsTheReliabilityTableWhenAsked() {
    String table = "part   confidence  claims   mean  right  95 % from     to";

    Run run = Run.agon("evaluate", "--quiet", "--calibration", folder.toString());

    assertThat(run.out()).contains(table).containsPattern("apart +0\\.\\d to [01]\\.\\d +1 ");
    assertThat(Run.agon("evaluate", "--quiet", folder.toString()).out()).doesNotContain(table);
  }

  @Test
  void listsMistakesOfSeenArticlesOnly() {
    Run run = Run.agon("evaluate", "--quiet", "--errors", folder.toString());

    assertThat(run.out())
        .contains(
            "\nspeaker en-seen-2: \"We will never sell our models to anybody\" by meta read as"
                + " sam-altman\n")
        .doesNotContain("en-apart-3");
  }

  @Test
  void anUnknownKeyIsRefusedWithThoseThereAre() {
    Run run = Run.agon("evaluate", "--by", "relation,mood", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().toLowerCase(Locale.ROOT))
        .contains("--by", "mood", "relation", "status", "language", "corpus");
  }
}

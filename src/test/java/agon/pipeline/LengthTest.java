package agon.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import agon.NonPortable;
import agon.graph.GazetteerReader;
import agon.graph.OntologyReader;
import agon.knowledge.Extraction;
import agon.knowledge.Ontology;
import agon.language.LanguagePacks;
import agon.text.Article;
import agon.text.ArticleIri;
import agon.text.Language;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What long articles cost. Memory that is asked for is counted, not time, which depends on what
 * else the machine does.
 */
final class LengthTest {
  private static final Ontology ONTOLOGY = OntologyReader.read();
  private static final Pipelines PIPELINES =
      Pipelines.standard(LanguagePacks.all(), ONTOLOGY, GazetteerReader.read(ONTOLOGY));
  private static final int SMALL = 10;
  private static final int LARGE = 4 * SMALL;

  @ParameterizedTest
  @CsvSource({"fr, musk-contre-openai", "en, kadrey-v-meta"})
  void fourTimesTheLengthCostsAboutFourTimesAsMuch(String language, String name)
      throws IOException {
    String page = Files.readString(Path.of("data/articles", language, name + ".txt"));
    String story = page.substring(page.lastIndexOf("---\n") + 4).strip() + "\n\n";
    read(language, story.repeat(SMALL));

    long small = cost(language, story.repeat(SMALL));
    long large = cost(language, story.repeat(LARGE));

    assertThat((double) large / small).isBetween(2.0, 5.5);
  }

  /** Bytes that this thread asks for while it reads. */
  @NonPortable
  private static long cost(String language, String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    read(language, text);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static void read(String language, String text) {
    Optional<Extraction> extraction =
        PIPELINES.extract(
            new Article(
                ArticleIri.of("https://example.org/long"),
                "long.txt",
                Optional.of(new Language(language)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Long",
                text));
    assertThat(extraction).isPresent();
  }
}

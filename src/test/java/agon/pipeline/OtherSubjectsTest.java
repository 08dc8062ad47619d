package agon.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import agon.Shared;
import agon.graph.GazetteerReader;
import agon.graph.OntologyReader;
import agon.ingest.Articles;
import agon.ingest.Reading;
import agon.knowledge.Ontology;
import agon.knowledge.Value;
import agon.language.LanguagePacks;
import agon.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Twenty articles on other subjects than the AI race, named in {@code soak/right.tsv}. */
final class OtherSubjectsTest {
  private static final Path RIGHT = Path.of("src/test/resources/soak/right.tsv");
  private static final List<String> SETS =
      List.of("aivibe-tech-press-en.jsonl", "anaoy-veille-fr.jsonl", "lebrieftech-fr.jsonl");
  private static final int MOST_WRONG = 10;
  private static final Ontology ONTOLOGY = OntologyReader.read();
  private static final Pipelines PIPELINES =
      Pipelines.standard(LanguagePacks.all(), ONTOLOGY, GazetteerReader.read(ONTOLOGY));

  @Test
  void yieldFewClaimsThatAreWrong() throws IOException {
    Set<String> right = lines();
    Set<String> named = new TreeSet<>();
    right.forEach(line -> named.add(line.split("\t", -1)[0]));
    Optional<Path> shared = Shared.folderFor(1);

    if (shared.isPresent()) {
      List<Article> articles = articles(shared.get().resolve("soak"), named);
      List<String> wrong = articles.stream().flatMap(OtherSubjectsTest::claims).toList();
      wrong = wrong.stream().filter(claim -> !right.contains(claim)).toList();

      assertThat(articles).hasSize(20);
      assertThat(wrong).hasSizeLessThanOrEqualTo(MOST_WRONG);
    }
  }

  private static Set<String> lines() throws IOException {
    try (Stream<String> lines = Files.lines(RIGHT)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<Article> articles(Path folder, Set<String> named) {
    List<String> paths = SETS.stream().map(set -> folder.resolve(set).toString()).toList();
    try (Stream<Reading> readings =
        Articles.open(paths, Optional.empty(), InputStream.nullInputStream())) {
      return readings
          .filter(Reading.OfArticle.class::isInstance)
          .map(reading -> ((Reading.OfArticle) reading).article())
          .filter(article -> named.contains(id(article)))
          .toList();
    }
  }

  private static String id(Article article) {
    return article.source().substring(article.source().indexOf('#') + 1);
  }

  private static Stream<String> claims(Article article) {
    return PIPELINES.extract(article).orElseThrow().claims().stream()
        .map(
            claim ->
                String.join(
                    "\t",
                    id(article),
                    claim.subject().name(),
                    claim.relation().name(),
                    claim.object() instanceof Value.OfEntity other
                        ? other.entity().name()
                        : ((Value.OfLiteral) claim.object()).text()));
  }
}

package agon;

import static org.assertj.core.api.Assertions.assertThat;

import agon.evaluate.Evaluation;
import agon.evaluate.Evaluation.Row;
import agon.evaluate.Grouping;
import agon.evaluate.Score;
import agon.graph.GazetteerReader;
import agon.graph.OntologyReader;
import agon.knowledge.Ontology;
import agon.language.LanguagePacks;
import agon.pipeline.Pipelines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No figure of the evaluation falls under its floor in {@code data/evaluation/floors.tsv}: gold
 * folder, part, language, measure, floor. Folders under {@code shared} are read where the shared
 * folder is; elsewhere the log says how many floors were not checked.
 */
final class EvaluationFloorsTest {
  private static final Path FLOORS = Path.of("data/evaluation/floors.tsv");
  private static final String SHARED = "shared/";

  private record Floor(String gold, String part, String language, String measure, double least) {}

  @Test
  void noFigureFallsUnderItsFloor() throws IOException {
    Pipelines pipelines = pipelines();
    List<Floor> floors = floors();
    List<String> fallen = new ArrayList<>();

    for (String gold : floors.stream().map(Floor::gold).distinct().toList()) {
      List<Floor> own = floors.stream().filter(floor -> floor.gold().equals(gold)).toList();
      Optional<Path> folder = folder(gold, own.size());
      if (folder.isPresent()) {
        Evaluation evaluation = Evaluation.run(List.of(folder.get()), pipelines::extract);
        own.forEach(floor -> check(floor, evaluation).ifPresent(fallen::add));
      }
    }

    assertThat(floors).isNotEmpty();
    assertThat(fallen).isEmpty();
  }

  private static Pipelines pipelines() {
    Ontology ontology = OntologyReader.read();
    return Pipelines.standard(LanguagePacks.all(), ontology, GazetteerReader.read(ontology));
  }

  private static List<Floor> floors() throws IOException {
    try (Stream<String> lines = Files.lines(FLOORS)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(c -> new Floor(c[0], c[1], c[2], c[3], Double.parseDouble(c[4])))
          .toList();
    }
  }

  private static Optional<Path> folder(String gold, int floors) {
    return gold.startsWith(SHARED)
        ? Shared.folderFor(floors).map(shared -> shared.resolve(gold.substring(SHARED.length())))
        : Optional.of(Path.of(gold));
  }

  private static Optional<String> check(Floor floor, Evaluation evaluation) {
    Score score =
        evaluation.scores(List.of(Grouping.Key.LANGUAGE)).stream()
            .filter(row -> row.part().name().toLowerCase(Locale.ROOT).equals(floor.part()))
            .filter(row -> row.groups().equals(List.of(floor.language())))
            .map(Row::score)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no articles for " + floor));
    double value = value(score, floor.measure());
    return value >= floor.least()
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "%s: %.3f", floor, value));
  }

  private static double value(Score score, String measure) {
    return switch (measure) {
      case "entities-f1" -> score.entities().f1();
      case "claims-precision" -> score.claims().precision().value();
      case "claims-recall" -> score.claims().recall().value();
      case "claims-f1" -> score.claims().f1();
      case "status" -> score.status().value();
      case "quotations-f1" -> score.quotations().loose().f1();
      case "quotations-strict-f1" -> score.quotations().strict().f1();
      case "speaker" -> score.quotations().speaker().value();
      case "references-f1" -> score.references().f1();
      case "hedged-not-asserted" -> 1 - score.hedgedAsserted().value();
      default -> throw new AssertionError("unknown measure " + measure);
    };
  }
}

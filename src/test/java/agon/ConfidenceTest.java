package agon;

import static org.assertj.core.api.Assertions.assertThat;

import agon.evaluate.Calibration;
import agon.evaluate.Evaluation;
import agon.graph.GazetteerReader;
import agon.graph.OntologyReader;
import agon.knowledge.Ontology;
import agon.language.LanguagePacks;
import agon.pipeline.Pipelines;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a claim's confidence says how likely it is right, on the gold of the sample corpus. */
final class ConfidenceTest {
  private static final double SURE = 0.9;
  private static final double UNSURE = 0.7;

  @Test
  void sureClaimsAreRightMoreOftenThanUnsureOnes() {
    Ontology ontology = OntologyReader.read();
    Pipelines pipelines =
        Pipelines.standard(LanguagePacks.all(), ontology, GazetteerReader.read(ontology));

    List<Calibration> lines =
        Evaluation.run(List.of(Path.of("data/evaluation")), pipelines::extract).calibration();

    List<Calibration> sure = lines.stream().filter(line -> line.from() >= SURE).toList();
    List<Calibration> unsure = lines.stream().filter(line -> line.from() < UNSURE).toList();
    assertThat(right(sure)).isGreaterThan(SURE - 0.05).isGreaterThan(right(unsure) + 0.15);
  }

  private static double right(List<Calibration> lines) {
    int right = lines.stream().mapToInt(line -> line.right().part()).sum();
    return (double) right / lines.stream().mapToInt(line -> line.right().whole()).sum();
  }
}

package agon.train;

import static org.assertj.core.api.Assertions.assertThat;

import agon.language.Classifier;
import agon.language.FeatureList;
import agon.language.ModelReader;
import agon.language.Ranker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Learning which of several choices is right. */
final class RankerTrainerTest {
  private static final List<RankerTrainer.Example> NEAREST =
      List.of(
          example(0, "near", "far", "none"),
          example(1, "far", "near", "none"),
          example(1, "far", "near", "none"),
          example(2, "far", "far", "none"));

  @Test
  void prefersWhatWasRight() {
    Ranker ranker = RankerTrainer.train(NEAREST, 10, 0.1, 1);

    double[] chances = ranker.chances(choices("far", "none", "near"));

    assertThat(chances[2]).isGreaterThan(0.6).isGreaterThan(chances[1]);
    assertThat(chances[1]).isGreaterThan(chances[0]);
  }

  @Test
  void chancesOfAllChoicesMakeOne() {
    Ranker ranker = RankerTrainer.train(NEAREST, 10, 0.1, 1);

    assertThat(ranker.chances(choices("far", "near", "unheard of")))
        .satisfies(
            chances -> assertThat(chances[0] + chances[1] + chances[2]).isBetween(0.999, 1.001));
  }

  @Test
  void isTheSameOnceWrittenAndRead() throws IOException {
    Ranker ranker = RankerTrainer.train(NEAREST, 10, 0.1, 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ranker.write().writeTo(bytes);
    Ranker read =
        Ranker.read(ModelReader.open(new ByteArrayInputStream(bytes.toByteArray()), "test"));

    assertThat(read.chances(choices("far", "near", "none")))
        .isEqualTo(ranker.chances(choices("far", "near", "none")));
  }

  private static RankerTrainer.Example example(int right, String... choices) {
    return new RankerTrainer.Example(choices(choices), right);
  }

  private static List<FeatureList> choices(String... names) {
    return List.of(names).stream().map(name -> Classifier.features(List.of(name))).toList();
  }
}

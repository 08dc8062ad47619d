package agon.train;

import static org.assertj.core.api.Assertions.assertThat;

import agon.language.Classifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a classifier learns from examples. */
final class ClassifierTrainerTest {
  private static final List<ClassifierTrainer.Example> EXAMPLES =
      List.of(
          example("Person", "title before", "one word"),
          example("Person", "title before", "two words"),
          example("Place", "in before", "one word"),
          example("Place", "in before", "two words"),
          example("Place", "in before", "one word"));

  @Test
  void givesTheLabelThatTheTellingFeatureSpeaksFor() {
    Classifier classifier = ClassifierTrainer.train(EXAMPLES, 10, 0.1, 1);

    assertThat(best(classifier, "title before", "one word").name()).isEqualTo("Person");
    assertThat(best(classifier, "in before", "two words").name()).isEqualTo("Place");
  }

  @Test
  void isUnsureWhereFeaturesDisagree() {
    Classifier classifier = ClassifierTrainer.train(EXAMPLES, 10, 0.1, 1);

    double told = best(classifier, "in before").probability();
    double torn = best(classifier, "in before", "title before").probability();

    assertThat(torn).isLessThan(told).isGreaterThanOrEqualTo(0.5);
  }

  @Test
  void writesTheSameBytesForTheSameExamples() throws IOException {
    assertThat(bytes(ClassifierTrainer.train(EXAMPLES, 10, 0.1, 1)))
        .isEqualTo(bytes(ClassifierTrainer.train(EXAMPLES, 10, 0.1, 1)));
  }

  private static ClassifierTrainer.Example example(String label, String... features) {
    return new ClassifierTrainer.Example(Classifier.features(List.of(features)), label);
  }

  private static Classifier.Label best(Classifier classifier, String... features) {
    return classifier.classify(Classifier.features(List.of(features))).stream()
        .max(Comparator.comparingDouble(Classifier.Label::probability))
        .orElseThrow();
  }

  private static byte[] bytes(Classifier classifier) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    classifier.write().writeTo(bytes);
    return bytes.toByteArray();
  }
}

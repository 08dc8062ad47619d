package agon.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every canned query has an exact answer on the hand-made story. */
final class StoryAnswersTest {
  private static final DatasetGraph STORY = Story.dataset();

  @ParameterizedTest
  @MethodSource("names")
  void answersExactlyOnTheStory(String name) throws IOException {
    Path expected = Story.FOLDER.resolve("answers/" + name + ".csv");
    Question question = Question.canned(CannedQueries.named(name), Story.parameters(name));

    String answer = Story.csv(STORY, question);

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, answer);
    }
    assertThat(answer).isEqualTo(Story.read(expected));
  }

  static List<String> names() {
    return CannedQueries.names();
  }
}

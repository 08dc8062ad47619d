package agon.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.language.ModelReader;
import agon.language.ModelWriter;
import agon.language.PerceptronTagger;
import agon.text.InputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TaggerTrainerTest {
  @Test
  void learnsTheTagsOfItsSentencesAndOfOthersLikeThem() {
    PerceptronTagger tagger = TaggerTrainer.train(Samples.TREES, 8);

    assertThat(Scores.tagging(tagger, Samples.TREES)).isEqualTo(1);
    assertThat(tagger.tag(List.of("Meta", "buys", "a", "model")))
        .containsExactly("PROPN", "VERB", "DET", "NOUN");
  }

  @Test
  void givesTheSameBytesEachTimeAndAfterLoading() throws IOException {
    byte[] bytes = bytes(TaggerTrainer.train(Samples.TREES, 3).write());

    PerceptronTagger loaded = PerceptronTagger.read(open(bytes));

    assertThat(bytes(TaggerTrainer.train(Samples.TREES, 3).write())).isEqualTo(bytes);
    assertThat(bytes(loaded.write())).isEqualTo(bytes);
  }

  @Test
  void tagsEachVariantByATaggerThatHasSeenNoneOfThem() {
    List<List<Tree>> once = Samples.TREES.stream().map(tree -> List.of(tree, tree)).toList();

    List<Tree> tagged = TaggerTrainer.jackknife(once, 3);

    assertThat(tagged).hasSize(2 * Samples.TREES.size());
    assertThat(tagged)
        .map(Tree::parse)
        .containsAll(Samples.TREES.stream().map(Tree::parse).toList());
  }

  @Test
  void refusesWhatIsNoTagger() throws IOException {
    byte[] parser = bytes(ParserTrainer.train(Samples.TREES, 1));
    byte[] cut = Arrays.copyOf(parser, parser.length / 2);
    byte[] noise = "not a model".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> PerceptronTagger.read(open(parser)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "tagger.bin: found 'agon parser 1' where 'agon tagger 1' should be;"
                + " train it again with agon train");
    assertThatThrownBy(() -> open(cut)).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> open(noise))
        .hasMessage("tagger.bin: not a model file; train it again with agon train");
  }

  static byte[] bytes(ModelWriter writer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.writeTo(bytes);
    return bytes.toByteArray();
  }

  static ModelReader open(byte[] bytes) throws IOException {
    return ModelReader.open(new ByteArrayInputStream(bytes), "tagger.bin");
  }
}

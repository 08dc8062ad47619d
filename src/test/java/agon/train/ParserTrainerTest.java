package agon.train;

import static org.assertj.core.api.Assertions.assertThat;

import agon.language.ArcHybridParser;
import agon.language.ArcHybridState;
import agon.language.ModelReader;
import agon.language.Parser;
import agon.language.Parser.Parse;
import agon.text.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ParserTrainerTest {
  @Test
  void learnsTheTreesOfItsSentencesAndOfOthersLikeThem() throws IOException {
    Parser parser = trained(20);

    for (Tree tree : Samples.TREES) {
      assertThat(parser.parse(tree.forms(), tree.tags())).isEqualTo(tree.parse());
    }
    Tree other = Samples.tree("Meta/PROPN/2/nsubj buys/VERB/0/root a/DET/4/det model/NOUN/2/obj");
    assertThat(parser.parse(other.forms(), other.tags())).isEqualTo(other.parse());
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    byte[] once = TaggerTrainerTest.bytes(ParserTrainer.train(Samples.TREES, 3));
    byte[] again = TaggerTrainerTest.bytes(ParserTrainer.train(Samples.TREES, 3));

    assertThat(again).isEqualTo(once);
  }

  @Test
  void makesOneTreeWithOneRootOfWhateverIsRead() throws IOException {
    Parser parser = trained(3);
    Random lot = new Random(11);
    List<String> tags = List.of("NOUN", "VERB", "PUNCT", "PROPN", "unheard-of");

    for (int round = 0; round < 200; round++) {
      List<String> forms = new ArrayList<>();
      List<String> sequence = new ArrayList<>();
      for (int i = lot.nextInt(40); i >= 0; i--) {
        forms.add(Character.toString(lot.nextInt(Character.MIN_SURROGATE)));
        sequence.add(tags.get(lot.nextInt(tags.size())));
      }

      assertIsTree(parser.parse(forms, sequence), forms.size());
    }
  }

  @Test
  void parsesNothingAndOneHundredThousandTokens() throws IOException {
    Parser parser = trained(3);
    int many = 100_000;

    Parse empty = parser.parse(List.of(), List.of());
    Parse large = parser.parse(Collections.nCopies(many, "a"), Collections.nCopies(many, "NOUN"));

    assertThat(empty.heads()).isEmpty();
    assertIsTree(large, many);
  }

  @Test
  void knowsWhatEachTransitionLoses() {
    Tree tree = Samples.TREES.get(0);
    DynamicOracle oracle = new DynamicOracle(tree.parse());
    var state = new ArcHybridState(tree.size());

    state.take(ArcHybridState.SHIFT, 0);

    assertThat(oracle.cost(state, ArcHybridState.LEFT)).isZero();
    assertThat(oracle.cost(state, ArcHybridState.SHIFT)).isEqualTo(2);
  }

  private static Parser trained(int epochs) throws IOException {
    byte[] bytes = TaggerTrainerTest.bytes(ParserTrainer.train(Samples.TREES, epochs));
    return ArcHybridParser.read(ModelReader.open(new ByteArrayInputStream(bytes), "parser.bin"));
  }

  private static void assertIsTree(Parse parse, int size) {
    assertThat(parse.heads()).hasSize(size);
    assertThat(parse.labels()).hasSize(size);
    assertThat(parse.heads()).containsOnlyOnce(Token.ROOT);
    boolean[] reached = new boolean[size];
    for (int i = 0; i < size; i++) {
      List<Integer> path = new ArrayList<>();
      int at = i;
      while (at != Token.ROOT && !reached[at]) {
        assertThat(path.size()).as("steps from token %s", i).isLessThan(size);
        path.add(at);
        at = parse.heads().get(at);
      }
      path.forEach(word -> reached[word] = true);
    }
  }
}

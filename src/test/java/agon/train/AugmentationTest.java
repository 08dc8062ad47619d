package agon.train;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Token;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class AugmentationTest {
  private static final List<List<String>> NAMES = List.of(List.of("Llama", "3.1", "Instruct"));

  @Test
  void putsALongerNameWhereAProperNounWas() {
    Tree tree = Samples.tree("Meta/PROPN/2/nsubj sues/VERB/0/root OpenAI/PROPN/2/obj");
    NameSubstitution substitution = new NameSubstitution(NAMES, "flat", new Random(1));

    Tree other = tree;
    while (other.size() < 7) {
      other = substitution.in(tree);
    }

    assertThat(other.forms())
        .containsExactly("Llama", "3.1", "Instruct", "sues", "Llama", "3.1", "Instruct");
    assertThat(other.parse().heads()).containsExactly(3, 0, 0, Token.ROOT, 3, 4, 4);
    assertThat(other.parse().labels())
        .containsExactly("nsubj", "nummod", "flat", "root", "obj", "nummod", "flat");
  }

  @Test
  void keepsTheSentenceItselfAndOnlyAddsCopiesThatAreTrees() {
    Random lot = new Random(1);
    NameSubstitution substitution = new NameSubstitution(NAMES, "flat", lot);
    Augmentation augmentation = new Augmentation(substitution, lot);

    for (int round = 0; round < 200; round++) {
      Tree tree = Samples.TREES.get(round % Samples.TREES.size());
      List<Tree> variants = augmentation.variants(tree);

      assertThat(variants.get(0)).isEqualTo(tree);
      assertThat(variants)
          .allSatisfy(
              variant -> {
                assertThat(variant.parse().heads()).hasSize(variant.size());
                assertThat(variant.parse().heads()).containsOnlyOnce(Token.ROOT);
                assertThat(variant.parse().heads()).allMatch(head -> head < variant.size());
              });
    }
  }
}

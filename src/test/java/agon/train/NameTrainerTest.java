package agon.train;

import static org.assertj.core.api.Assertions.assertThat;

import agon.language.NameTagger.TaggedName;
import agon.language.PerceptronNameTagger;
import agon.language.PerceptronTagger;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NameTrainerTest {
  private static final PerceptronTagger TAGGER = TaggerTrainer.train(Samples.TREES, 3);
  private static final List<NamedSentence> SENTENCES =
      List.of(
          new NamedSentence(
              List.of("Ms", "Mira", "Murati", "left", "Acme", "Labs"),
              List.of(new TaggedName(1, 2, "PER"), new TaggedName(4, 5, "ORG"))),
          new NamedSentence(
              List.of("Ms", "Ada", "Ng", "joined", "Acme"),
              List.of(new TaggedName(1, 2, "PER"), new TaggedName(4, 4, "ORG"))),
          new NamedSentence(List.of("nobody", "left", "the", "room"), List.of()));

  @Test
  void learnsTheNamesOfItsSentencesAndOfOthersLikeThem() {
    PerceptronNameTagger names = NameTrainer.train(SENTENCES, TAGGER, 10);

    List<String> other = List.of("Ms", "Zoe", "Quill", "joined", "Acme");

    assertThat(Scores.naming(TAGGER, names, SENTENCES).typed()).isEqualTo(1);
    assertThat(names.names(Scores.sentence(other, TAGGER.tag(other))))
        .containsExactly(new TaggedName(1, 2, "PER"), new TaggedName(4, 4, "ORG"));
  }

  @Test
  void givesTheSameBytesAfterLoading() throws IOException {
    byte[] bytes = TaggerTrainerTest.bytes(NameTrainer.train(SENTENCES, TAGGER, 3).write());

    PerceptronNameTagger loaded = PerceptronNameTagger.read(TaggerTrainerTest.open(bytes));

    assertThat(TaggerTrainerTest.bytes(loaded.write())).isEqualTo(bytes);
  }

  @Test
  void endsEachNameBeforeTheNextAndInsideTheSentence() {
    PerceptronNameTagger names = NameTrainer.train(SENTENCES, TAGGER, 10);
    List<String> forms = Collections.nCopies(100_000, "Ms");

    List<TaggedName> found = names.names(Scores.sentence(forms, TAGGER.tag(forms)));

    int after = -1;
    for (TaggedName name : found) {
      assertThat(name.first()).isGreaterThan(after).isLessThanOrEqualTo(name.last());
      after = name.last();
    }
    assertThat(after).isLessThan(forms.size());
    assertThat(names.names(Scores.sentence(List.of(), List.of()))).isEmpty();
  }
}

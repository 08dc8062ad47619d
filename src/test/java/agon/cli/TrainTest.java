package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.language.LanguagePack;
import agon.language.TableRow;
import agon.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Training by command, on corpora of a few sentences that lie where the real ones would. */
final class TrainTest {
  private static final List<String> SENTENCES =
      List.of(
          "Meta/PROPN/2/nsubj attaque/VERB/0/root OpenAI/PROPN/2/obj ./PUNCT/2/punct",
          "OpenAI/PROPN/2/nsubj rachète/VERB/0/root une/DET/4/det firme/NOUN/2/obj",
          "la/DET/2/det firme/NOUN/3/nsubj entraîne/VERB/0/root un/DET/5/det modèle/NOUN/3/obj",
          "un/DET/3/det nouveau/ADJ/3/amod modèle/NOUN/4/nsubj marche/VERB/0/root",
          "Meta/PROPN/2/nsubj vend/VERB/0/root une/DET/4/det firme/NOUN/2/obj ./PUNCT/2/punct");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "tagger, fr_gsd-ud-test.conllu: UPOS 100.00",
    "parser, fr_gsd-ud-test.conllu: UPOS 100.00 UAS 100.00 LAS 100.00",
    "names, ner/wikiann-fr-en/WikiANN/fr/test: F1 100.00 spans 100.00",
    "lexicon, lexicon: 11 forms with their tags",
  })
  void writesWhatItTrainedAndPrintsItsScores(String what, String score) throws IOException {
    writeCorpora();
    Path file = folder.resolve("trained");

    Run run = train(what, "--lang", "fr", "-o", file.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).contains(score);
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void theSameCorporaGiveTheSameBytes() throws IOException {
    writeCorpora();
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");

    train("tagger", "--lang", "fr", "-o", one.toString());
    train("tagger", "--lang", "fr", "-o", other.toString());

    assertThat(one).hasSameBinaryContentAs(other);
  }

  @Test
  void saysWhatIsMissing() {
    Path nowhere = folder.resolve("none/tagger.bin");
    Path treebank = folder.resolve("ud/UD_French-Sequoia/fr_sequoia-ud-train.conllu");
    String file = folder.resolve("x").toString();

    assertThat(train("tagger", "-o", file))
        .isEqualTo(new Run(3, "", "agon train: no language to train; add --lang fr or en\n"));
    assertThat(train("tager", "--lang", "fr", "-o", file).err())
        .isEqualTo(
            "tager: cannot be trained; use one of tagger, parser, names, kinds, references, confidence, lexicon\n");
    assertThat(train("tagger", "--lang", "fr", "-o", nowhere.toString()).err())
        .isEqualTo(
            nowhere
                + ": cannot be written; name a file in a folder that exists and may be written\n");
    assertThat(train("lexicon", "--lang", "fr", "-o", file).err())
        .isEqualTo(treebank + ": no such file; give the folder of the training data\n");
  }

  private Run train(String what, String... more) {
    List<String> arguments = new ArrayList<>(List.of("train", what, "--data", folder.toString()));
    arguments.addAll(List.of(more));
    return Run.agon(arguments.toArray(String[]::new));
  }

  /** A small file for each row of the language's list of corpora. */
  private void writeCorpora() throws IOException {
    for (TableRow row : new LanguagePack(Language.FRENCH).table("training")) {
      Path file = folder.resolve(row.cell(2));
      if (row.cell(1).equals("names")) {
        file = file.resolve("zephyr.toml");
      }
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          switch (row.cell(1)) {
            case "names" -> "name = \"Zephyr\"\n";
            case "treebank" -> treebank();
            default -> names();
          });
    }
  }

  private static String treebank() {
    StringBuilder lines = new StringBuilder();
    for (String sentence : SENTENCES) {
      int number = 0;
      for (String word : sentence.split(" ", -1)) {
        String[] cells = word.split("/", -1);
        number++;
        lines.append(
            String.join(
                "\t",
                List.of(
                    Integer.toString(number),
                    cells[0],
                    cells[0],
                    cells[1],
                    "_",
                    "_",
                    cells[2],
                    cells[3],
                    "_",
                    "_")));
        lines.append('\n');
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static String names() {
    String sentence = "fr:Meta\tB-ORG\nfr:attaque\tO\nfr:OpenAI\tB-ORG\n\n";
    return sentence + sentence.replace("attaque", "rachète") + sentence.replace("attaque", "vend");
  }
}

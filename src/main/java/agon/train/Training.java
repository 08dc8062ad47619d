package agon.train;

import agon.language.ArcHybridParser;
import agon.language.LanguagePack;
import agon.language.ModelReader;
import agon.language.ModelWriter;
import agon.language.Parser;
import agon.language.PerceptronNameTagger;
import agon.language.PerceptronTagger;
import agon.text.InputException;
import agon.text.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Trains the models of a language, measures them on the test parts of its corpora, and writes them
 * as {@code language} reads them.
 *
 * @param pack the language; its {@code training.tsv} lists the corpora
 * @param data the folder that the paths of that table start from
 * @param report takes a line for each corpus that a model was measured on
 */
public record Training(LanguagePack pack, Path data, Consumer<String> report) {
  /** What can be trained, each with its file in the language's folder, {@code <name>.bin}. */
  public static final List<String> MODELS = List.of("tagger", "parser", "names");

  private static final int TAGGER_EPOCHS = 8;
  private static final int PARSER_EPOCHS = 8;
  private static final int NAME_EPOCHS = 6;

  /**
   * Trains a model and writes it; the same data give the same bytes.
   *
   * @param model one of {@link #MODELS}
   * @param file the file to write; one that exists is replaced
   * @throws InputException when there is no such model, a corpus is missing or a line of it wrong
   */
  public void train(String model, Path file) {
    ModelWriter writer =
        switch (model) {
          case "tagger" -> measured(tagger()).write();
          case "parser" -> parser();
          case "names" -> names();
          default ->
              throw new InputException(
                  Location.of(model), "no such model", "use one of " + String.join(", ", MODELS));
        };
    try {
      Files.write(file, bytes(writer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PerceptronTagger tagger() {
    return TaggerTrainer.train(allTrees(), TAGGER_EPOCHS);
  }

  private List<Tree> allTrees() {
    List<Tree> all = new ArrayList<>();
    corpora().trainingTrees().forEach(all::addAll);
    return List.copyOf(all);
  }

  private PerceptronTagger measured(PerceptronTagger tagger) {
    corpora()
        .testTrees()
        .forEach(
            (name, trees) -> {
              double share = 100 * Scores.tagging(tagger, trees);
              report.accept(String.format(Locale.ROOT, "%s: UPOS %.2f", name, share));
            });
    return tagger;
  }

  private ModelWriter parser() {
    List<Tree> trees = TaggerTrainer.jackknife(corpora().trainingTrees(), TAGGER_EPOCHS);
    ModelWriter writer = ParserTrainer.train(trees, PARSER_EPOCHS);
    PerceptronTagger tagger = tagger();
    Parser parser = read(writer);
    corpora()
        .testTrees()
        .forEach((name, test) -> report.accept(name + ": " + Scores.parsing(tagger, parser, test)));
    return writer;
  }

  private ModelWriter names() {
    PerceptronTagger tagger = tagger();
    List<NamedSentence> sentences = new ArrayList<>(corpora().trainingNames());
    PerceptronNameTagger first = NameTrainer.train(sentences, tagger, NAME_EPOCHS);
    sentences.addAll(TreebankNames.of(allTrees(), first));
    PerceptronNameTagger names = NameTrainer.train(sentences, tagger, NAME_EPOCHS);
    corpora()
        .testNames()
        .forEach((name, test) -> report.accept(name + ": " + Scores.naming(tagger, names, test)));
    return names.write();
  }

  private Corpora corpora() {
    return new Corpora(pack, data);
  }

  /** The parser as it will be read: what is measured is what is shipped. */
  private static Parser read(ModelWriter writer) {
    try {
      byte[] bytes = bytes(writer);
      return ArcHybridParser.read(ModelReader.open(new ByteArrayInputStream(bytes), "parser.bin"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(ModelWriter writer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.writeTo(bytes);
    return bytes.toByteArray();
  }
}

package agon.train;

import agon.knowledge.Gazetteer;
import agon.knowledge.Ontology;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Trains the models of a language and learns its table of word forms, measures them on the test
 * parts of its corpora, and writes them as {@code language} reads them.
 *
 * @param pack the language; its {@code training.tsv} lists the corpora
 * @param ontology the relations
 * @param gazetteer the things known beforehand
 * @param data the folder that the paths of that table start from
 * @param report takes a line for each corpus that a model was measured on
 */
public record Training(
    LanguagePack pack, Ontology ontology, Gazetteer gazetteer, Path data, Consumer<String> report) {
  /** What can be trained: six models, and the table of word forms. */
  public static final List<String> WHAT =
      List.of("tagger", "parser", "names", "kinds", "references", "confidence", "lexicon");

  private static final int TAGGER_EPOCHS = 8;
  private static final int PARSER_EPOCHS = 8;
  private static final int NAME_EPOCHS = 6;

  /** The file of the language's folder that holds what is trained, such as {@code tagger.bin}. */
  public static String file(String what) {
    return what + (what.equals("lexicon") ? ".tsv" : ".bin");
  }

  /**
   * Trains something and writes it; the same data give the same bytes.
   *
   * @param what one of {@link #WHAT}
   * @param file the file to write; one that exists is replaced
   * @throws InputException when there is no such thing to train, a corpus is missing or a line of
   *     it wrong, or the file cannot be written
   */
  public void train(String what, Path file) {
    checkWritable(file);
    byte[] trained =
        switch (what) {
          case "tagger" -> bytes(measured(tagger()).write());
          case "parser" -> bytes(parser());
          case "names" -> bytes(names());
          case "kinds" -> bytes(new KindTraining(gazetteer, data, report).train());
          case "references" -> bytes(new ReferenceTraining(gazetteer, data, report).train());
          case "confidence" ->
              bytes(new ConfidenceTraining(ontology, gazetteer, data, report).train());
          case "lexicon" -> lexicon();
          default ->
              throw new InputException(
                  Location.of(what), "cannot be trained", "use one of " + String.join(", ", WHAT));
        };
    try {
      Files.write(file, trained);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /** Training takes minutes: a file that cannot be written is better found before it. */
  private static void checkWritable(Path file) {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
    if (!Files.isWritable(folder) || Files.isDirectory(file)) {
      throw unwritable(file, new AccessDeniedException(file.toString()));
    }
  }

  private static InputException unwritable(Path file, Throwable cause) {
    return new InputException(
        Location.of(file.toString()),
        "cannot be written",
        "name a file in a folder that exists and may be written",
        cause);
  }

  private byte[] lexicon() {
    List<String> lines = LexiconTrainer.train(pack, data);
    long words = lines.stream().filter(line -> !line.startsWith("#")).count();
    report.accept("lexicon: " + words + " forms with their tags");
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
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

  private static byte[] bytes(ModelWriter writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

package agon.cli;

import agon.graph.GazetteerReader;
import agon.graph.OntologyReader;
import agon.knowledge.Gazetteer;
import agon.knowledge.Ontology;
import agon.language.LanguagePack;
import agon.language.LanguagePacks;
import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import agon.train.Training;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains what reading a language needs. */
@Command(
    name = "train",
    description =
        "Trains a model of a language from the treebanks, name corpora and gold that its training.tsv"
            + " lists, writes it, and prints its scores on their test parts.",
    footer = {
      "",
      "Examples:",
      "  agon train tagger --lang fr --data ../shared/training",
      "  agon train lexicon --lang en --data ../shared/training -o lexicon.tsv"
    })
final class TrainCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private CommonOptions common;

  @Parameters(
      paramLabel = "WHAT",
      description =
          "One of tagger, parser, names, kinds, references, confidence (the models) and lexicon (the"
              + " table of word forms). The models of kinds, references and confidence serve all"
              + " languages.")
  private String what;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "Folder that the paths of training.tsv start from (required).")
  private Path data;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write (default: WHAT.bin, or lexicon.tsv, in this folder" + ").")
  private Path output;

  TrainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path file = Optional.ofNullable(output).orElseGet(() -> Path.of(Training.file(what)));
    Ontology ontology = OntologyReader.read();
    Gazetteer gazetteer = GazetteerReader.read(ontology);
    new Training(new LanguagePack(language()), ontology, gazetteer, data, surroundings::say)
        .train(what, file);
    return ExitCode.DONE.code();
  }

  /** The language chosen, which must be one that articles are read in. */
  private Language language() {
    List<Language> languages = LanguagePacks.languages();
    return common
        .language()
        .filter(languages::contains)
        .orElseThrow(
            () ->
                new InputException(
                    Location.of("agon train"),
                    "no language to train",
                    "add --lang "
                        + languages.stream()
                            .map(Language::code)
                            .collect(Collectors.joining(" or "))));
  }
}

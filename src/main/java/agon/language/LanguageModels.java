package agon.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * The statistical models of a language. Loading takes time; the models themselves hold no state, so
 * load them once and share them between threads.
 *
 * @param tagger gives parts of speech
 * @param parser gives heads and relations
 * @param nameTagger finds what looks like a name
 */
public record LanguageModels(Tagger tagger, Parser parser, NameTagger nameTagger) {

  /**
   * Loads {@code tagger.bin}, {@code parser.bin} and {@code names.bin} of the language's folder.
   *
   * @throws agon.text.InputException when one is missing or is not such a model
   */
  public static LanguageModels load(LanguagePack pack) {
    return new LanguageModels(
        read(pack, "tagger.bin", PerceptronTagger::read),
        read(pack, "parser.bin", ArcHybridParser::read),
        read(pack, "names.bin", PerceptronNameTagger::read));
  }

  private static <T> T read(LanguagePack pack, String file, Function<ModelReader, T> reader) {
    try (InputStream stream = pack.open(file)) {
      return reader.apply(
          ModelReader.open(stream, "language/" + pack.language().code() + "/" + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

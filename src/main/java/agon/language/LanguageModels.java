package agon.language;

import agon.text.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
   * Loads {@code tagger.bin}, {@code parser.bin} and {@code names.bin} of the language's folder,
   * all at a time.
   *
   * @throws InputException when one is missing or is not such a model
   */
  public static LanguageModels load(LanguagePack pack) {
    CompletableFuture<Parser> parser =
        CompletableFuture.supplyAsync(() -> read(pack, "parser.bin", ArcHybridParser::read));
    CompletableFuture<NameTagger> names =
        CompletableFuture.supplyAsync(() -> read(pack, "names.bin", PerceptronNameTagger::read));
    Tagger tagger = read(pack, "tagger.bin", PerceptronTagger::read);
    try {
      return new LanguageModels(tagger, parser.join(), names.join());
    } catch (CompletionException e) {
      throw e.getCause() instanceof InputException damaged ? damaged : e;
    }
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

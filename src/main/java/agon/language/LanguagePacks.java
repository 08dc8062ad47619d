package agon.language;

import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The languages that articles are read in, from {@code resources/language/languages.txt}. */
public final class LanguagePacks {
  private static final String LIST = "/language/languages.txt";

  private LanguagePacks() {}

  /** Every language of the list, in its order. */
  public static List<Language> languages() {
    try (InputStream stream = LanguagePacks.class.getResourceAsStream(LIST)) {
      if (stream == null) {
        throw new InputException(
            Location.of("language/languages.txt"), "no such file", "list the languages in it");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(Language::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A pack for every language of the list, in its order. */
  public static List<LanguagePack> all() {
    return languages().stream().map(LanguagePack::new).toList();
  }
}

package agon.language;

import agon.text.Language;
import agon.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a whole article: by its function words when they are plain, which no list
 * of names can blur, else by a statistical model of 183 languages. The model is loaded at its first
 * use. Never ask it about a heading. Safe for several threads.
 *
 * <p>Model: Apache OpenNLP language detector, Apache-2.0.
 */
public final class LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";

  /** Longer texts are judged by their beginning, in UTF-16 units. */
  private static final int ENOUGH = 20_000;

  /** The share of function words that running text never falls short of, by far. */
  private static final double PLAIN_SHARE = 0.25;

  private static final int FEWEST_WORDS = 12;

  /** How many times the words of the next language the first must have. */
  private static final double LEAD = 3.0;

  private final List<Words> languages = new ArrayList<>();
  private @Nullable LanguageDetectorModel model;

  /** The function words of a language and how to find its tokens. */
  private record Words(Language language, RuleTokenizer tokenizer, Set<String> functionWords) {}

  /**
   * What an article is written in.
   *
   * @param language the language, when it is one that articles are read in
   * @param code the ISO 639 code that was detected, for a message; empty when nothing was
   */
  public record Detection(Optional<Language> language, String code) {
    /** The English name of what was detected, such as {@code Spanish}, or {@code unknown}. */
    public String name() {
      if (code.isEmpty()) {
        return "unknown";
      }
      return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
  }

  /** A detector of the languages of these packs. */
  public LanguageDetector(List<LanguagePack> packs) {
    for (LanguagePack pack : packs) {
      Set<String> words = new HashSet<>(pack.words("function-words"));
      languages.add(new Words(pack.language(), new RuleTokenizer(pack), words));
    }
  }

  /** The language of the text, when it is one that articles are read in. */
  public Optional<Language> detect(String text) {
    return detection(text).language();
  }

  /** What the text is written in. */
  public Detection detection(String text) {
    String start = text.substring(0, Math.min(text.length(), ENOUGH));
    return plain(start)
        .map(language -> new Detection(Optional.of(language), language.code()))
        .orElseGet(() -> statistical(start));
  }

  /** The language whose function words stand out. */
  private Optional<Language> plain(String text) {
    double best = 0;
    double second = 0;
    Optional<Language> language = Optional.empty();
    for (Words words : languages) {
      double share = share(words, text);
      if (share > best) {
        second = best;
        best = share;
        language = Optional.of(words.language());
      } else {
        second = Math.max(second, share);
      }
    }
    return best >= PLAIN_SHARE && best >= LEAD * second ? language : Optional.empty();
  }

  private static double share(Words words, String text) {
    int all = 0;
    int function = 0;
    for (Span token : words.tokenizer().tokenize(text, new Span(0, text.length()))) {
      if (Character.isLetter(text.codePointAt(token.start()))) {
        all++;
        boolean small = token.length() <= TokenRules.LONGEST;
        function +=
            small && words.functionWords().contains(TokenRules.fold(token.of(text))) ? 1 : 0;
      }
    }
    return all < FEWEST_WORDS ? 0 : (double) function / all;
  }

  private Detection statistical(String text) {
    if (text.codePoints().noneMatch(Character::isLetter)) {
      return new Detection(Optional.empty(), "");
    }
    String three = new LanguageDetectorME(model()).predictLanguage(text).getLang();
    String code = twoLetters(three);
    Optional<Language> known =
        languages.stream().map(Words::language).filter(l -> l.code().equals(code)).findFirst();
    return new Detection(known, code);
  }

  private synchronized LanguageDetectorModel model() {
    if (model == null) {
      try (InputStream stream = LanguageDetector.class.getResourceAsStream(MODEL)) {
        if (stream == null) {
          throw new IllegalStateException("the jar lacks " + MODEL);
        }
        model = new LanguageDetectorModel(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return model;
  }

  /** The code of two letters of a language, where ISO 639-1 has one. */
  private static String twoLetters(String three) {
    for (String code : Locale.getISOLanguages()) {
      if (three.equals(iso3(code))) {
        return code;
      }
    }
    return three;
  }

  private static String iso3(String code) {
    try {
      return Locale.forLanguageTag(code).getISO3Language();
    } catch (MissingResourceException e) {
      return "";
    }
  }
}

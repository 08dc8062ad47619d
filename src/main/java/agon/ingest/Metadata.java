package agon.ingest;

import agon.text.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a source says about an article, beside its text.
 *
 * @param id the article's id in its source
 * @param title its headline
 * @param published the day it was published
 * @param publisher who published it
 * @param url where it was published
 * @param language the language it is declared to be in
 */
record Metadata(
    Optional<String> id,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<URI> url,
    Optional<Language> language) {

  /** Nothing. */
  static final Metadata NONE = ofUrl(Optional.empty());

  /** A url and nothing else. */
  static Metadata ofUrl(Optional<URI> url) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        url,
        Optional.empty());
  }

  /** Each field from here, else from the other. */
  Metadata or(Metadata other) {
    return new Metadata(
        id.or(other::id),
        title.or(other::title),
        published.or(other::published),
        publisher.or(other::publisher),
        url.or(other::url),
        language.or(other::language));
  }

  /** The url that these words are; empty when they are no address of the web. */
  static Optional<URI> webAddress(String words) {
    String bare = words.strip();
    if (!bare.startsWith("https://") && !bare.startsWith("http://")) {
      return Optional.empty();
    }
    try {
      URI url = new URI(bare);
      return url.getHost() == null ? Optional.empty() : Optional.of(url);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  /** The language of a tag such as {@code fr-FR} or {@code en_US}; empty for anything else. */
  static Optional<Language> languageOf(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*$", "");
    return code.matches("[a-z]{2}") ? Optional.of(new Language(code)) : Optional.empty();
  }

  /** The words, stripped; empty when none remain. */
  static Optional<String> words(String value) {
    return Optional.of(value.strip()).filter(bare -> !bare.isEmpty());
  }
}

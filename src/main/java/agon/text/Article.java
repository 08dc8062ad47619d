package agon.text;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as read: the cleaned story and what its source says about it.
 *
 * @param id its IRI, under {@code https://w3id.org/agon/article/}
 * @param source the path as given, or {@code path#id} for a line of a JSON Lines file
 * @param language the language that the source declares or the user chose; empty until it is
 *     detected
 * @param url where it was published
 * @param published the day it was published
 * @param publisher who published it
 * @param title its headline; may be empty
 * @param text the cleaned story, title first, then a blank line and the paragraphs: the one base of
 *     every offset
 */
public record Article(
    URI id,
    String source,
    Optional<Language> language,
    Optional<URI> url,
    Optional<LocalDate> published,
    Optional<String> publisher,
    String title,
    String text) {}

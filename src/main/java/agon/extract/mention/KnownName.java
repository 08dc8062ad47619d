package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.text.Span;
import java.util.List;

/**
 * A passage that is spelt like a name of the gazetteer.
 *
 * @param span its place in the article's text
 * @param kinds what it may name, the likeliest first; never empty
 * @param sure whether the name by itself, or with the words of its context, shows what it means
 * @param demonym whether it is an adjective or a noun for the people of a place
 */
record KnownName(Span span, List<EntityKind> kinds, boolean sure, boolean demonym) {
  /** Copies the kinds. */
  KnownName {
    kinds = List.copyOf(kinds);
  }
}

package agon.evaluate;

import agon.evaluate.Gold.Referring;
import agon.knowledge.Extraction;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention.Form;
import agon.text.InputException;
import agon.text.Location;
import agon.text.Span;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what nouns and pronouns were taken to mean against the gold.
 *
 * <p>Source: data/evaluation/GUIDE.md, "How it is scored".
 */
final class ReferenceScorer {
  private ReferenceScorer() {}

  /**
   * The nouns and pronouns of one article that were given the right meaning: of those that were
   * given one, and of those that have one.
   *
   * @throws InputException when the article has not the words of the gold
   */
  static Agreement judge(
      Gold gold, List<Referring> references, Extraction extraction, Alignment alignment) {
    Map<URI, Set<String>> names = names(extraction);
    Map<Span, Set<URI>> read = read(extraction, names.keySet());
    Ratio precision = Ratio.NONE;
    Ratio recall = Ratio.NONE;
    for (Referring reference : references) {
      Set<URI> things = read.getOrDefault(place(gold, reference, extraction), Set.of());
      Set<String> meant = new HashSet<>();
      for (URI thing : things) {
        meant.add(
            alignment.things().containsKey(thing)
                ? alignment.things().get(thing).id()
                : known(reference, names.getOrDefault(thing, Set.of())));
      }
      boolean right = meant.equals(Set.copyOf(reference.things()));
      precision = things.isEmpty() ? precision : precision.count(right);
      recall = reference.things().isEmpty() ? recall : recall.count(right);
    }
    return new Agreement(precision, recall);
  }

  /** The one of the gold's things that an entity without an id is by one of its names. */
  private static String known(Referring reference, Set<String> names) {
    return reference.things().stream()
        .filter(name -> names.contains(Alignment.key(name)))
        .findFirst()
        .orElse("");
  }

  private static Span place(Gold gold, Referring reference, Extraction extraction) {
    String text = extraction.document().text();
    int length = text.codePointCount(0, text.length());
    boolean inside = reference.at() >= 0 && reference.at() <= length;
    if (!inside || !text.startsWith(reference.text(), reference.span(text).start())) {
      throw new InputException(
          Location.of("gold of " + gold.id()),
          "the article has no \"" + reference.text() + "\" at " + reference.at(),
          "write the reference as the article has it, \"at\" in code points");
    }
    return reference.span(text);
  }

  /** The named things that each noun and pronoun was taken to mean. */
  private static Map<Span, Set<URI>> read(Extraction extraction, Set<URI> named) {
    Map<Span, Set<URI>> read = new HashMap<>();
    for (LinkedMention linked : extraction.mentions()) {
      URI thing = linked.entity().iri();
      if (linked.mention().form() != Form.NAME && named.contains(thing)) {
        read.computeIfAbsent(linked.mention().span(), span -> new HashSet<>()).add(thing);
      }
    }
    return read;
  }

  private static Map<URI, Set<String>> names(Extraction extraction) {
    Map<URI, Set<String>> names = new HashMap<>();
    for (LinkedMention linked : extraction.mentions()) {
      if (linked.mention().form() == Form.NAME) {
        String name = linked.mention().span().of(extraction.document().text());
        names
            .computeIfAbsent(linked.entity().iri(), iri -> new HashSet<>())
            .add(Alignment.key(name));
      }
    }
    return names;
  }
}

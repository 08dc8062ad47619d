package agon.llm;

import agon.knowledge.Entity;
import agon.knowledge.Extraction;
import agon.knowledge.Folding;
import agon.knowledge.LinkedMention;
import agon.text.Span;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The things that Agon found in an article, by the words that refer to them. */
final class Things {
  private final List<LinkedMention> mentions;
  private final Map<String, Set<Entity>> byWords = new HashMap<>();

  /** The things of an article. */
  Things(Extraction reading) {
    this.mentions = reading.mentions();
    String text = reading.document().text();
    for (LinkedMention linked : mentions) {
      add(linked.mention().span().of(text), linked.entity());
      add(linked.entity().name(), linked.entity());
    }
  }

  private void add(String words, Entity thing) {
    byWords.computeIfAbsent(key(words), k -> new LinkedHashSet<>()).add(thing);
  }

  /** What these words refer to anywhere in the article, whatever their case and accents. */
  Set<Entity> called(String words) {
    return byWords.getOrDefault(key(words), Set.of());
  }

  /** What of it a passage mentions; empty when that is nothing or more than one thing. */
  Optional<Entity> calledIn(Span passage, String words) {
    Set<Entity> here = in(passage);
    here.retainAll(called(words));
    return here.size() == 1 ? here.stream().findFirst() : Optional.empty();
  }

  private Set<Entity> in(Span passage) {
    Set<Entity> here = new LinkedHashSet<>();
    for (int i = LinkedMention.firstFrom(mentions, passage.start()); i < mentions.size(); i++) {
      Span span = mentions.get(i).mention().span();
      if (span.start() >= passage.end()) {
        break;
      }
      if (passage.contains(span)) {
        here.add(mentions.get(i).entity());
      }
    }
    return here;
  }

  private static String key(String words) {
    return Folding.fold(words.strip());
  }
}

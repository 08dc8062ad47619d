package agon.cli;

import agon.graph.GraphUpdate;
import agon.text.Article;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says which articles of a run need not be read, and names both sources when two of them have one
 * IRI: only one can stay. Used by one thread.
 */
final class Namesakes {
  private final GraphUpdate update;
  private final Tally report;
  private final Map<URI, String> sources = new HashMap<>();

  Namesakes(GraphUpdate update, Tally report) {
    this.update = update;
    this.report = report;
  }

  /** Why an article need not be read; empty for one that must. */
  Optional<String> skip(Article article) {
    String first = sources.getOrDefault(article.id(), article.source());
    return switch (update.need(article)) {
      case READ -> {
        sources.put(article.id(), article.source());
        yield Optional.empty();
      }
      case UNCHANGED -> {
        sources.put(article.id(), article.source());
        yield Optional.of(Tally.unchanged());
      }
      case DUPLICATE -> Optional.of("the same article as " + first);
      case GIVES_WAY -> Optional.of(collision(first));
      case REPLACES -> {
        sources.put(article.id(), article.source());
        report.note(first, collision(article.source()));
        yield Optional.empty();
      }
    };
  }

  private static String collision(String other) {
    return "it has the url or id of " + other + ", and one of them stays; give each its own";
  }
}

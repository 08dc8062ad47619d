package agon.cli;

import agon.graph.GazetteerReader;
import agon.graph.GraphBuilder;
import agon.graph.KnowledgeGraph;
import agon.graph.OntologyReader;
import agon.knowledge.Ontology;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Removes articles: what {@link ForgetCommand} does once its options are read. */
final class Forgetting {
  private final Surroundings surroundings;
  private final CommonOptions options;

  Forgetting(Surroundings surroundings, CommonOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  /** Forgets the articles of these names; names those that the store does not hold. */
  ExitCode run(List<String> names) {
    List<String> unknown = new ArrayList<>();
    try (KnowledgeGraph graph = surroundings.stores().open(options.store)) {
      List<URI> articles = new ArrayList<>();
      for (String name : names) {
        List<URI> found = graph.articles(name);
        articles.addAll(found);
        if (found.isEmpty()) {
          unknown.add(name);
        }
      }
      if (!articles.isEmpty()) {
        Ontology ontology = OntologyReader.read();
        GraphBuilder builder = new GraphBuilder(GazetteerReader.read(ontology), Version.number());
        graph.update(ontology, builder).forget(articles);
      }
      surroundings.say(articles.size() + " articles forgotten");
    }
    unknown.forEach(
        name ->
            surroundings.tell(
                name
                    + ": no article of this IRI, url or source; give its path as agon build met it"));
    return unknown.isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }
}

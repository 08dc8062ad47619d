package agon.graph;

import agon.knowledge.Entity;
import agon.knowledge.Extraction;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.GazetteerEntry.Name;
import agon.text.Article;
import agon.text.ContentHash;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Turns what was read from an article into triples of the default graph, as this package describes
 * them. The same extraction gives the same triples, in the same order.
 */
public final class GraphBuilder {
  private static final Node AMBIGUOUS = Terms.agon("ambiguousLabel");
  private static final Node CONTEXT = Terms.agon("context");
  private static final Node DEMONYM = Terms.agon("demonym");

  private final Gazetteer gazetteer;
  private final Map<URI, GazetteerEntry> known;
  private final String reader;
  private final Function<URI, String> readBy;

  /**
   * Makes the builder.
   *
   * @param gazetteer the names of the things known beforehand
   * @param reader version of the reading that produced the extractions, program and data together
   */
  public GraphBuilder(Gazetteer gazetteer, String reader) {
    this(gazetteer, reader, article -> reader);
  }

  /**
   * Makes the builder for a reading that may fall short.
   *
   * @param gazetteer the names of the things known beforehand
   * @param reader version of the reading that is asked for: an article that another one has read is
   *     not current
   * @param readBy version of the reading that an article has got, asked when it is written
   */
  public GraphBuilder(Gazetteer gazetteer, String reader, Function<URI, String> readBy) {
    this.gazetteer = gazetteer;
    this.reader = reader;
    this.readBy = readBy;
    this.known =
        gazetteer.entries().stream()
            .collect(Collectors.toMap(entry -> entry.entity().iri(), Function.identity()));
  }

  /** All that the graph says because of this article, things and plain triples included. */
  public List<Triple> build(Extraction extraction) {
    List<Triple> triples = new ArrayList<>();
    Set<Entity> things = new LinkedHashSet<>();
    String version = readBy.apply(extraction.document().article().id());
    new ArticleTriples(extraction, version, triples::add, things::add).write();
    things.forEach(thing -> triples.addAll(describe(thing)));
    return triples;
  }

  /** What tells a version of an article's reading from others: another hash, another reading. */
  static String contentHash(Article article) {
    String key =
        String.join(
            "\n",
            article.source(),
            String.valueOf(article.language()),
            String.valueOf(article.url()),
            String.valueOf(article.published()),
            String.valueOf(article.publisher()),
            article.title(),
            article.text());
    return ContentHash.of(key);
  }

  String reader() {
    return reader;
  }

  /** Kind, names and links of a thing; its demonyms and ambiguous names are the gazetteer's own. */
  List<Triple> describe(Entity thing) {
    Node node = Nodes.iri(thing.iri());
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(node, Terms.TYPE, Terms.agon(thing.kind().name())));
    triples.add(Triple.create(node, Terms.PREF_LABEL, Nodes.text(thing.name())));
    thing
        .wikidata()
        .ifPresent(id -> triples.add(Triple.create(node, Terms.SAME_AS, Nodes.wikidata(id))));
    GazetteerEntry entry = known.get(thing.iri());
    if (entry != null) {
      entry.names().stream()
          .filter(name -> name.use() == GazetteerEntry.Use.PLAIN)
          .filter(name -> !name.text().equals(thing.name()))
          .forEach(name -> triples.add(Triple.create(node, Terms.ALT_LABEL, label(name))));
    }
    return triples;
  }

  /** The thing of the gazetteer that has this IRI. */
  Optional<Entity> known(String iri) {
    return Optional.ofNullable(known.get(URI.create(iri))).map(GazetteerEntry::entity);
  }

  /** The graph of what is known beforehand: everything of the gazetteer. */
  Collection<Triple> gazetteer() {
    Set<Triple> triples = new LinkedHashSet<>();
    for (GazetteerEntry entry : gazetteer.entries()) {
      triples.addAll(describe(entry.entity()));
      Node node = Nodes.iri(entry.entity().iri());
      for (Name name : entry.names()) {
        if (name.use() != GazetteerEntry.Use.PLAIN) {
          Node use = name.use() == GazetteerEntry.Use.AMBIGUOUS ? AMBIGUOUS : DEMONYM;
          triples.add(Triple.create(node, use, label(name)));
        }
      }
    }
    for (Gazetteer.Context context : gazetteer.contexts()) {
      Node node = Nodes.iri(context.entity().iri());
      context.words().forEach(word -> triples.add(Triple.create(node, CONTEXT, Nodes.text(word))));
    }
    return triples;
  }

  private static Node label(Name name) {
    return name.language()
        .map(language -> Nodes.text(name.text(), language))
        .orElseGet(() -> Nodes.text(name.text()));
  }
}

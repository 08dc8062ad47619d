package agon.query;

import agon.graph.KnowledgeGraph;
import agon.text.InputException;
import java.util.List;
import java.util.Optional;

/**
 * All that the graph says of one thing.
 *
 * @param iri its IRI
 * @param name its usual name
 * @param kind its kind
 * @param names its other names, sorted
 * @param links where else it is described, such as its Wikidata page; sorted
 * @param namesakes ids of other things that the name given may mean
 * @param sections its claims by relation: those it is the subject of, then those it is the object
 *     of, each sorted by relation
 */
public record Dossier(
    String iri,
    String name,
    String kind,
    List<String> names,
    List<String> links,
    List<String> namesakes,
    List<Section> sections) {
  /** Copies the lists. */
  public Dossier {
    names = List.copyOf(names);
    links = List.copyOf(links);
    namesakes = List.copyOf(namesakes);
    sections = List.copyOf(sections);
  }

  /**
   * The claims of one relation.
   *
   * @param relation its local name
   * @param isSubject whether the thing is the subject of these claims
   * @param entries the claims, sorted by the other thing, status, article
   */
  public record Section(String relation, boolean isSubject, List<Entry> entries) {
    /** Copies the list. */
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One claim.
   *
   * @param other the thing or word at its other end
   * @param status how the article commits itself to it, in lower case; {@code past} is added where
   *     the text puts it in the past
   * @param saidBy who says so, where the article says
   * @param details date, role, amount and topic, those there are, as written
   * @param article headline and source of the article
   * @param published its day of publication
   * @param quotes the passages that say it, in order of the text
   */
  public record Entry(
      String other,
      String status,
      Optional<String> saidBy,
      List<String> details,
      String article,
      Optional<String> published,
      List<String> quotes) {
    /** Copies the lists. */
    public Entry {
      details = List.copyOf(details);
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * The dossier of a thing.
   *
   * @param name a name, an id or an IRI
   * @throws InputException when nothing is called so, naming the nearest
   */
  public static Dossier of(KnowledgeGraph graph, String name) {
    return graph.read(dataset -> new DossierReader(dataset.asDatasetGraph()).read(name));
  }
}

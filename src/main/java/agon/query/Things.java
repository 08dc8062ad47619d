package agon.query;

import agon.graph.Terms;
import agon.text.InputException;
import agon.text.Location;
import agon.text.Nearest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Finds things, relations and kinds by the names that people give them. */
final class Things {
  private static final List<Node> LABELS =
      List.of(Terms.PREF_LABEL, Terms.ALT_LABEL, Terms.agon("ambiguousLabel"));
  private static final List<String> LANGUAGES = List.of("", "en", "fr");
  private static final Pattern ID = Pattern.compile("(?:id:)?([a-z0-9][a-z0-9.-]*)");
  private static final String THINGS = "https://w3id.org/agon/id/";
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  private final DatasetGraph dataset;

  /** Over a dataset that stands in a transaction. */
  Things(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * The things that a name, an id or an IRI may mean, the likeliest first: those whose usual name
   * it is, then those of which more is said. Empty when there is none.
   */
  List<Node> find(String name) {
    Node direct = NodeFactory.createURI(iri(name));
    if (isThing(direct)) {
      return List.of(direct);
    }
    Set<Node> found = withLabel(name);
    if (found.isEmpty()) {
      found = labels().getOrDefault(Nearest.fold(name), Set.of());
    }
    return found.size() < 2
        ? List.copyOf(found)
        : found.stream()
            .sorted(
                Comparator.comparing((Node thing) -> !isUsualName(thing, name))
                    .thenComparing(Comparator.comparingLong(this::claims).reversed())
                    .thenComparing(BY_IRI))
            .toList();
  }

  /**
   * The likeliest thing of this name.
   *
   * @param where what the user gave, for the error
   * @throws InputException when there is none, naming the nearest
   */
  Node require(String where, String name) {
    return find(name).stream().findFirst().orElseThrow(() -> unknown(where, name));
  }

  /** The error that says that nothing has this name and names the nearest. */
  InputException unknown(String where, String name) {
    Set<String> names = new TreeSet<>();
    everyLabel().forEach(label -> names.add(label.getObject().getLiteralLexicalForm()));
    List<String> nearest = Nearest.to(name, names);
    return new InputException(
        Location.of(where),
        "nothing in the store is called '" + name + "'",
        nearest.isEmpty()
            ? "see agon query most-connected for names"
            : "did you mean " + String.join(", ", nearest) + "?");
  }

  /**
   * A term of the ontology, given by its local name.
   *
   * @param where what the user gave, for the error
   * @param type the class whose member it is, such as {@code Relation}
   * @throws InputException when there is none, naming the nearest
   */
  Node term(String where, String type, String name) {
    String local = name.startsWith("agon:") ? name.substring("agon:".length()) : name;
    List<String> known =
        dataset.getGraph(Terms.ONTOLOGY).stream(Node.ANY, Terms.TYPE, Terms.agon(type))
            .map(triple -> triple.getSubject().getURI())
            .map(iri -> iri.substring(iri.indexOf('#') + 1))
            .sorted()
            .toList();
    return known.stream()
        .filter(term -> term.equalsIgnoreCase(local))
        .findFirst()
        .map(term -> Terms.agon(term))
        .orElseThrow(() -> unknownTerm(where, name, known));
  }

  private static InputException unknownTerm(String where, String name, List<String> known) {
    List<String> nearest = Nearest.to(name, known);
    return new InputException(
        Location.of(where),
        "no such term: '" + name + "'",
        nearest.isEmpty()
            ? "use one of " + String.join(", ", known)
            : "did you mean " + String.join(", ", nearest) + "?");
  }

  private static String iri(String name) {
    var id = ID.matcher(name);
    return id.matches() ? THINGS + id.group(1) : name;
  }

  private boolean isThing(Node node) {
    return Stream.of(dataset.getDefaultGraph(), dataset.getGraph(Terms.GAZETTEER))
        .anyMatch(graph -> graph.contains(node, Terms.PREF_LABEL, Node.ANY));
  }

  private Set<Node> withLabel(String name) {
    Set<Node> found = new TreeSet<>(BY_IRI);
    for (Graph graph : List.of(dataset.getDefaultGraph(), dataset.getGraph(Terms.GAZETTEER))) {
      for (Node property : LABELS) {
        for (String language : LANGUAGES) {
          Node label = NodeFactory.createLiteralLang(name, language);
          graph.stream(Node.ANY, property, label).map(Triple::getSubject).forEach(found::add);
        }
      }
    }
    return found;
  }

  private Map<String, Set<Node>> labels() {
    Map<String, Set<Node>> labels = new TreeMap<>();
    everyLabel()
        .forEach(
            label ->
                labels
                    .computeIfAbsent(
                        Nearest.fold(label.getObject().getLiteralLexicalForm()),
                        folded -> new TreeSet<>(BY_IRI))
                    .add(label.getSubject()));
    return labels;
  }

  /** Every label of a thing: the mentioned ones and those known beforehand. */
  private Stream<Triple> everyLabel() {
    return Stream.of(dataset.getDefaultGraph(), dataset.getGraph(Terms.GAZETTEER))
        .flatMap(
            graph ->
                LABELS.stream().flatMap(property -> graph.stream(Node.ANY, property, Node.ANY)))
        .filter(label -> label.getObject().isLiteral() && label.getSubject().isURI());
  }

  private boolean isUsualName(Node thing, String name) {
    String folded = Nearest.fold(name);
    return Stream.of(dataset.getDefaultGraph(), dataset.getGraph(Terms.GAZETTEER))
        .flatMap(graph -> graph.stream(thing, Terms.PREF_LABEL, Node.ANY))
        .anyMatch(label -> Nearest.fold(label.getObject().getLiteralLexicalForm()).equals(folded));
  }

  private long claims(Node thing) {
    Graph graph = dataset.getDefaultGraph();
    return graph.stream(Node.ANY, Terms.SUBJECT, thing).count()
        + graph.stream(Node.ANY, Terms.OBJECT, thing).count();
  }
}

package agon.graph;

import agon.knowledge.EntityKind;
import agon.knowledge.Iris;
import agon.knowledge.Ontology;
import agon.knowledge.Relation;
import agon.text.InputException;
import agon.text.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Reads the ontology: which kinds and relations there are. A class is a kind when it is an {@code
 * agon:EntityKind}, a property a relation when it is an {@code agon:Relation}.
 */
public final class OntologyReader {
  /** The ontology that Agon ships with. */
  static final String RESOURCE = "/ontology/schema.ttl";

  private static final Map<Node, Relation.Trait> TRAITS =
      Map.of(
          Terms.owl("SymmetricProperty"), Relation.Trait.SYMMETRIC,
          Terms.owl("IrreflexiveProperty"), Relation.Trait.IRREFLEXIVE,
          Terms.owl("TransitiveProperty"), Relation.Trait.TRANSITIVE);

  private final TurtleSource source;
  private final Graph graph;
  private final Set<String> kinds;
  private final Set<String> relations;

  private OntologyReader(TurtleSource source) {
    this.source = source;
    this.graph = source.graph();
    this.kinds = members("EntityKind");
    this.relations = members("Relation");
  }

  /**
   * Reads the ontology that Agon ships with.
   *
   * @throws InputException when it is broken
   */
  public static Ontology read() {
    return new OntologyReader(TurtleSource.ofResource(RESOURCE)).ontology();
  }

  /**
   * Reads an ontology from a file.
   *
   * @throws InputException when the file cannot be read, is no Turtle, or names an unknown kind or
   *     relation
   */
  public static Ontology read(Path file) {
    return new OntologyReader(TurtleSource.ofFile(file)).ontology();
  }

  private Ontology ontology() {
    if (kinds.isEmpty() || relations.isEmpty()) {
      throw new InputException(
          source.locate("agon:EntityKind"),
          "no kinds or no relations",
          "mark them as agon:EntityKind and agon:Relation");
    }
    return new Ontology(
        kinds.stream().map(EntityKind::new).toList(),
        relations.stream().map(this::relation).toList());
  }

  private Relation relation(String name) {
    Node node = Terms.agon(name);
    Node range = only(node, Terms.RANGE);
    List<String> literals = words(range);
    return new Relation(
        name,
        leaves(only(node, Terms.DOMAIN)),
        literals.isEmpty() ? leaves(range) : Set.of(),
        literals,
        parent(node),
        traits(node));
  }

  private Optional<String> parent(Node relation) {
    Optional<String> parent =
        objects(relation, Terms.SUBPROPERTY_OF).stream()
            .filter(OntologyReader::isOurs)
            .map(OntologyReader::local)
            .findFirst();
    if (parent.isPresent() && !relations.contains(parent.get())) {
      throw unknown(parent.get(), relations);
    }
    return parent;
  }

  private Set<Relation.Trait> traits(Node relation) {
    return objects(relation, Terms.TYPE).stream()
        .filter(TRAITS::containsKey)
        .map(TRAITS::get)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Relation.Trait.class)));
  }

  /** The kinds that a class or a union of classes is made of. */
  private Set<EntityKind> leaves(Node type) {
    Set<EntityKind> leaves = new TreeSet<>();
    List<Node> parts = type.isBlank() ? list(only(type, Terms.owl("unionOf"))) : List.of(type);
    for (Node part : parts) {
      leaves.addAll(leavesOf(part));
    }
    return leaves;
  }

  private Set<EntityKind> leavesOf(Node type) {
    if (kinds.contains(local(type))) {
      return Set.of(new EntityKind(local(type)));
    }
    Set<EntityKind> leaves =
        graph.stream(Node.ANY, Terms.SUBCLASS_OF, type)
            .map(triple -> local(triple.getSubject()))
            .filter(kinds::contains)
            .map(EntityKind::new)
            .collect(Collectors.toCollection(TreeSet::new));
    if (leaves.isEmpty()) {
      throw unknown(local(type), kinds);
    }
    return leaves;
  }

  /** The literals that a data range lists; none for a class. */
  private List<String> words(Node range) {
    return objects(range, Terms.owl("oneOf")).stream()
        .flatMap(list -> list(list).stream())
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private List<Node> list(Node head) {
    List<Node> items = new ArrayList<>();
    Node nil = Terms.rdf("nil");
    for (Node rest = head; !rest.equals(nil); rest = only(rest, Terms.rdf("rest"))) {
      items.add(only(rest, Terms.rdf("first")));
    }
    return items;
  }

  private Set<String> members(String type) {
    return graph.stream(Node.ANY, Terms.TYPE, Terms.agon(type))
        .map(triple -> local(triple.getSubject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Node only(Node subject, Node predicate) {
    List<Node> found = objects(subject, predicate);
    if (found.size() != 1) {
      String term = subject.isURI() ? "agon:" + local(subject) : "owl:unionOf";
      throw new InputException(
          source.locate(term),
          term + " has " + found.size() + " values of " + local(predicate),
          "give exactly one");
    }
    return found.get(0);
  }

  private List<Node> objects(Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY).map(Triple::getObject).toList();
  }

  private InputException unknown(String name, Collection<String> known) {
    List<String> near = Nearest.to(name, known);
    Collection<String> allowed = near.isEmpty() ? known : near;
    Function<String, String> term = "agon:"::concat;
    return new InputException(
        source.locate(term.apply(name)),
        "unknown name " + term.apply(name),
        "use one of " + allowed.stream().map(term).collect(Collectors.joining(", ")));
  }

  private static boolean isOurs(Node node) {
    return node.isURI() && node.getURI().startsWith(Iris.ONTOLOGY);
  }

  private static String local(Node node) {
    String iri = node.isURI() ? node.getURI() : node.toString();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}

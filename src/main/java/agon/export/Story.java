package agon.export;

import agon.graph.Terms;
import agon.knowledge.Status;
import agon.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.jspecify.annotations.Nullable;

/** A graph as exports see it: sorted, and without the claims that are not asked for. */
final class Story {
  private static final Comparator<Node> NODES = NodeCmp::compareRDFTerms;

  /** Sorts statements by subject, relation and object. */
  static final Comparator<Statement> BY_STATEMENT =
      Comparator.comparing(Statement::subject, NODES)
          .thenComparing(Statement::relation)
          .thenComparing(Statement::object, NODES);

  private static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getPredicate, NODES).thenComparing(Triple::getObject, NODES);

  private final DatasetGraph database;
  private final Selection selection;
  private final Set<Node> left = new HashSet<>();
  private final Set<Triple> unsupported = new HashSet<>();

  Story(DatasetGraph database, Selection selection) {
    this.database = database;
    this.selection = selection;
    if (!selection.isEverything()) {
      Set<String> wanted = new HashSet<>();
      selection.statuses().forEach(status -> wanted.add(status.label()));
      leave(claim -> !wanted.contains(status(claim)) || isUnsure(claim));
    }
  }

  private boolean isUnsure(Node claim) {
    Node confidence = value(claim, Terms.agon("confidence"));
    return confidence != null && Double.parseDouble(text(confidence)) < selection.confidence();
  }

  /** Leaves out claims with their evidence, and the selectors that nothing else uses. */
  private void leave(Predicate<Node> unwanted) {
    List<Node> selectors = new ArrayList<>();
    for (Node claim : subjects(Terms.STATUS).filter(unwanted).toList()) {
      left.add(claim);
      unsupported.add(statement(claim));
      for (Node evidence : values(claim, Terms.EVIDENCE)) {
        left.add(evidence);
        selectors.addAll(values(evidence, Terms.HAS_SELECTOR));
      }
    }
    for (Node selector : selectors) {
      Iterator<Quad> users =
          database.find(Quad.defaultGraphIRI, Node.ANY, Terms.HAS_SELECTOR, selector);
      if (!Iter.anyMatch(users, quad -> !left.contains(quad.getSubject()))) {
        left.add(selector);
      }
    }
    for (Node claim : claims()) {
      if (isPlain(claim)) {
        unsupported.remove(statement(claim));
      }
    }
  }

  /** The triple that a claim states. */
  Triple statement(Node claim) {
    return Triple.create(
        Objects.requireNonNull(value(claim, Terms.SUBJECT)),
        Objects.requireNonNull(value(claim, Terms.PREDICATE)),
        Objects.requireNonNull(value(claim, Terms.OBJECT)));
  }

  /** Whether a relation reads the same both ways. */
  boolean isSymmetric(String relation) {
    return database.contains(
        Terms.ONTOLOGY, Terms.agon(relation), Terms.TYPE, Terms.owl("SymmetricProperty"));
  }

  /** The label of a term of the ontology in a language; its name where it has none. */
  String label(String term, Language language) {
    return Iter.asStream(database.find(Terms.ONTOLOGY, Terms.agon(term), Terms.LABEL, Node.ANY))
        .map(Quad::getObject)
        .filter(label -> label.getLiteralLanguage().equals(language.code()))
        .map(Story::text)
        .findFirst()
        .orElse(term);
  }

  /** Whether a claim stands in the graph as a plain triple too. */
  private boolean isPlain(Node claim) {
    return status(claim).equals(Status.ASSERTED.label()) && value(claim, Terms.PAST) == null;
  }

  /** Which claims are to be written. */
  Selection selection() {
    return selection;
  }

  /** The claims to write, sorted. */
  List<Node> claims() {
    return subjects(Terms.STATUS).filter(claim -> !left.contains(claim)).sorted(NODES).toList();
  }

  /** The things of the story, sorted. */
  List<Node> things() {
    return subjects(Terms.PREF_LABEL).sorted(NODES).toList();
  }

  /** The words, such as {@code open}, that are objects of claims, sorted. */
  Set<Node> words() {
    Set<Node> words = new TreeSet<>(NODES);
    claims().stream()
        .map(claim -> statement(claim).getObject())
        .filter(Node::isLiteral)
        .forEach(words::add);
    return words;
  }

  /**
   * The named graphs to write, sorted. A selection has no summaries, which count every claim, and
   * inferences only with all asserted claims.
   */
  List<Node> graphs() {
    Set<Node> named = new TreeSet<>(NODES);
    database.listGraphNodes().forEachRemaining(named::add);
    if (!selection.isEverything()) {
      named.remove(Terms.SUMMARY);
    }
    if (!selection.hasEveryAsserted()) {
      named.remove(Terms.INFERRED);
    }
    return List.copyOf(named);
  }

  /** Visits the subjects of the default graph in order, each with its triples in order. */
  void eachSubject(BiConsumer<Node, List<Triple>> visitor) {
    eachSubject(Quad.defaultGraphIRI, visitor);
  }

  /** Visits the subjects of a graph in order, each with its triples in order. */
  void eachSubject(Node graph, BiConsumer<Node, List<Triple>> visitor) {
    Set<Node> subjects = new HashSet<>();
    database
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    List<Node> sorted = new ArrayList<>(subjects);
    sorted.removeAll(left);
    sorted.sort(NODES);
    for (Node subject : sorted) {
      List<Triple> triples =
          Iter.asStream(database.find(graph, subject, Node.ANY, Node.ANY))
              .map(Quad::asTriple)
              .filter(triple -> !unsupported.contains(triple))
              .sorted(TRIPLES)
              .toList();
      if (!triples.isEmpty()) {
        visitor.accept(subject, triples);
      }
    }
  }

  /** The status of a claim, in lower case. */
  String status(Node claim) {
    Node status = value(claim, Terms.STATUS);
    return status == null ? "" : status.getLocalName().toLowerCase(Locale.ROOT);
  }

  /** The smallest value of a property, or null. */
  @Nullable Node value(Node subject, Node property) {
    List<Node> values = values(subject, property);
    return values.isEmpty() ? null : values.get(0);
  }

  /** The values of a property, sorted. */
  List<Node> values(Node subject, Node property) {
    return Iter.asStream(database.find(Quad.defaultGraphIRI, subject, property, Node.ANY))
        .map(Quad::getObject)
        .sorted(NODES)
        .toList();
  }

  /** The text of a literal or the IRI of a resource; empty for null. */
  static String text(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** What identifies a node in formats that know no literals: its IRI, or {@code value:open}. */
  static String id(Node node) {
    return node.isLiteral() ? "value:" + text(node) : node.toString();
  }

  /** The usual name of a thing, or the text of a literal. */
  String name(@Nullable Node thing) {
    Node label = thing == null || !thing.isURI() ? null : value(thing, Terms.PREF_LABEL);
    return text(label == null ? thing : label);
  }

  /** The words of a claim's first passage. */
  String quote(Node claim) {
    String first = "";
    long start = Long.MAX_VALUE;
    for (Node evidence : values(claim, Terms.EVIDENCE)) {
      String words = "";
      long at = 0;
      for (Node selector : values(evidence, Terms.HAS_SELECTOR)) {
        Node exact = value(selector, Terms.oa("exact"));
        words = exact == null ? words : text(exact);
        Node offset = value(selector, Terms.oa("start"));
        at = offset == null ? at : Long.parseLong(text(offset));
      }
      if (at < start) {
        start = at;
        first = words;
      }
    }
    return first;
  }

  private Stream<Node> subjects(Node property) {
    return Iter.asStream(database.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY))
        .map(Quad::getSubject)
        .distinct();
  }
}

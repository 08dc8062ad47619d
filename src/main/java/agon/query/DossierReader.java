package agon.query;

import agon.graph.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Gathers dossiers from a dataset that stands in a transaction. */
final class DossierReader {
  private static final List<String> DETAILS = List.of("date", "role", "amount", "topic");
  private static final Comparator<Dossier.Entry> ORDER =
      Comparator.comparing(Dossier.Entry::other)
          .thenComparing(Dossier.Entry::status)
          .thenComparing(entry -> entry.published().orElse(""))
          .thenComparing(Dossier.Entry::article);

  private final Graph story;
  private final Graph gazetteer;
  private final Things things;

  DossierReader(DatasetGraph dataset) {
    this.story = dataset.getDefaultGraph();
    this.gazetteer = dataset.getGraph(Terms.GAZETTEER);
    this.things = new Things(dataset);
  }

  Dossier read(String name) {
    Node thing = things.require("show", name);
    List<Node> meant = things.find(name);
    List<Dossier.Section> sections = new ArrayList<>(sections(thing, Terms.SUBJECT, Terms.OBJECT));
    sections.addAll(sections(thing, Terms.OBJECT, Terms.SUBJECT));
    return new Dossier(
        thing.getURI(),
        label(thing),
        described(thing, Terms.TYPE).map(DossierReader::local).findFirst().orElse(""),
        described(thing, Terms.ALT_LABEL).map(DossierReader::text).distinct().sorted().toList(),
        described(thing, Terms.SAME_AS).map(DossierReader::text).distinct().sorted().toList(),
        meant.stream().skip(1).map(other -> "id:" + local(other)).toList(),
        sections);
  }

  private List<Dossier.Section> sections(Node thing, Node here, Node there) {
    Map<String, List<Dossier.Entry>> byRelation = new TreeMap<>();
    story.stream(Node.ANY, here, thing)
        .map(Triple::getSubject)
        .filter(claim -> story.contains(claim, Terms.TYPE, Terms.agon("Claim")))
        .forEach(
            claim ->
                byRelation
                    .computeIfAbsent(local(only(claim, Terms.PREDICATE)), key -> new ArrayList<>())
                    .add(entry(claim, only(claim, there))));
    return byRelation.entrySet().stream()
        .map(
            relation ->
                new Dossier.Section(
                    relation.getKey(),
                    here.equals(Terms.SUBJECT),
                    relation.getValue().stream().sorted(ORDER).toList()))
        .toList();
  }

  private Dossier.Entry entry(Node claim, Node other) {
    Node article = only(claim, Terms.DERIVED_FROM);
    boolean past =
        values(claim, Terms.agon("past")).map(DossierReader::text).anyMatch("true"::equals);
    String status = local(only(claim, Terms.agon("status"))).toLowerCase(Locale.ROOT);
    Stream<String> speakers = values(claim, Terms.agon("attributedTo")).map(this::label);
    Stream<String> words = values(claim, Terms.agon("attribution")).map(DossierReader::text);
    String headline =
        values(article, Terms.schema("headline")).map(DossierReader::text).findFirst().orElse("");
    String source =
        values(article, Terms.agon("source")).map(DossierReader::text).findFirst().orElse("");
    return new Dossier.Entry(
        label(other),
        past ? status + ", past" : status,
        Stream.concat(speakers, words).findFirst(),
        DETAILS.stream()
            .flatMap(detail -> values(claim, Terms.agon(detail)))
            .map(DossierReader::text)
            .toList(),
        headline + " (" + source + ")",
        values(article, Terms.schema("datePublished")).map(DossierReader::text).findFirst(),
        quotes(claim));
  }

  private List<String> quotes(Node claim) {
    Map<Integer, String> quotes = new TreeMap<>();
    values(claim, Terms.agon("evidence"))
        .forEach(
            passage -> {
              List<Node> selectors = values(passage, Terms.oa("hasSelector")).toList();
              Stream<Node> words = selectors.stream().flatMap(s -> values(s, Terms.oa("exact")));
              Stream<Node> starts = selectors.stream().flatMap(s -> values(s, Terms.oa("start")));
              int start =
                  starts.map(DossierReader::text).map(Integer::valueOf).findFirst().orElse(0);
              words.findFirst().ifPresent(quote -> quotes.put(start, text(quote)));
            });
    return List.copyOf(quotes.values());
  }

  /** What is said of a thing by the story and by what is known beforehand. */
  private Stream<Node> described(Node thing, Node property) {
    return Stream.of(story, gazetteer)
        .flatMap(graph -> graph.stream(thing, property, Node.ANY))
        .map(Triple::getObject);
  }

  private Stream<Node> values(Node subject, Node property) {
    return story.stream(subject, property, Node.ANY).map(Triple::getObject);
  }

  private Node only(Node subject, Node property) {
    return values(subject, property)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(subject + " lacks " + property));
  }

  private String label(Node node) {
    Optional<String> label =
        node.isLiteral()
            ? Optional.empty()
            : described(node, Terms.PREF_LABEL).map(DossierReader::text).findFirst();
    return label.orElseGet(() -> text(node));
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static String local(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}

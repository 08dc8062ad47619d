package agon.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.knowledge.EntityKind;
import agon.knowledge.Ontology;
import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.text.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds ontology, shapes and the names in Java together. */
final class OntologyTest {
  private static final Graph SCHEMA = TurtleSource.ofResource(OntologyReader.RESOURCE).graph();
  private static final Ontology ONTOLOGY = OntologyReader.read();
  private static final String NAMESPACE = "https://w3id.org/agon/ontology#";

  @TempDir Path folder;

  @Test
  void holdsNineKindsAndThirtyTwoRelations() {
    assertThat(ONTOLOGY.kinds())
        .extracting(EntityKind::name)
        .containsExactly(
            "Authority",
            "Company",
            "Dataset",
            "Hardware",
            "Lawsuit",
            "Model",
            "Person",
            "Place",
            "Product");
    assertThat(ONTOLOGY.relations()).hasSize(32).isSortedAccordingTo(byName());
  }

  @Test
  void givesDomainsAndRangesAsLeafKinds() {
    assertThat(relation("worksFor"))
        .isEqualTo(
            new Relation(
                "worksFor",
                kinds("Person"),
                kinds("Company", "Authority"),
                List.of(),
                Optional.empty(),
                Set.of()));
    assertThat(relation("sues").domain())
        .isEqualTo(kinds("Company", "Authority", "Person"))
        .isEqualTo(relation("sues").range());
    assertThat(relation("openness").literals()).containsExactly("open", "closed");
    assertThat(relation("openness").range()).isEmpty();
  }

  @Test
  void givesAxioms() {
    assertThat(having(Relation.Trait.SYMMETRIC)).containsExactly("competesWith", "partnersWith");
    assertThat(having(Relation.Trait.IRREFLEXIVE))
        .containsExactly("accuses", "competesWith", "sues");
    assertThat(having(Relation.Trait.TRANSITIVE)).containsExactly("subsidiaryOf", "versionOf");
    assertThat(relation("leads").parent()).contains("worksFor");
    assertThat(relation("releases").parent()).contains("develops");
  }

  @Test
  void namesEachSymmetricRelationsKindsOnBothSides() {
    assertThat(ONTOLOGY.relations())
        .filteredOn(relation -> relation.is(Relation.Trait.SYMMETRIC))
        .allSatisfy(relation -> assertThat(relation.domain()).isEqualTo(relation.range()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void labelsAndDefinesEveryTermOnceInEveryLanguage(String language) {
    Node definition = NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#definition");
    Node label = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");

    assertThat(terms())
        .allSatisfy(
            term -> {
              assertThat(inLanguage(term, label, language)).as(term).isEqualTo(1);
              assertThat(inLanguage(term, definition, language)).as(term).isEqualTo(1);
            });
  }

  @Test
  void declaresEveryStatusOfJava() {
    Set<String> statuses =
        SCHEMA.stream(Node.ANY, Terms.TYPE, Terms.agon("Status"))
            .map(triple -> triple.getSubject().getLocalName().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    assertThat(statuses)
        .isEqualTo(Stream.of(Status.values()).map(Status::label).collect(Collectors.toSet()));
  }

  @Test
  void declaresEveryTermThatTheShapesUse() {
    String shapes = TurtleSource.ofResource("/ontology/shapes.ttl").text();
    Set<String> used =
        Pattern.compile("(?<![\\w])agon:(\\w+)(?<!Shape)(?!\\w)")
            .matcher(shapes)
            .results()
            .map(match -> match.group(1))
            .filter(name -> !name.endsWith("Shape"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(used).isNotEmpty().isSubsetOf(terms());
  }

  @Test
  void saysWhereAKindIsMisspeltAndWhatWasMeant() throws IOException {
    Path broken = folder.resolve("schema.ttl");
    String text = TurtleSource.ofResource(OntologyReader.RESOURCE).text();
    Files.writeString(broken, text.replace("rdfs:range agon:Lawsuit", "rdfs:range agon:Lawsuits"));

    assertThatThrownBy(() -> OntologyReader.read(broken))
        .isInstanceOf(InputException.class)
        .hasMessageMatching(
            Pattern.quote(broken.toString())
                + ":\\d+:14: unknown name agon:Lawsuits; use one of agon:Lawsuit");
  }

  @Test
  void saysWhereTheTurtleBreaks() throws IOException {
    Path broken = folder.resolve("schema.ttl");
    Files.writeString(broken, "@prefix agon: <https://w3id.org/agon/ontology#> .\nagon:X a ;\n");

    assertThatThrownBy(() -> OntologyReader.read(broken))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(broken + ":2:")
        .hasMessageEndingWith("; correct the Turtle there");
  }

  private static Comparator<Relation> byName() {
    return Comparator.comparing(Relation::name);
  }

  private static List<String> having(Relation.Trait trait) {
    return ONTOLOGY.relations().stream()
        .filter(relation -> relation.is(trait))
        .map(Relation::name)
        .toList();
  }

  private static Relation relation(String name) {
    return ONTOLOGY.relations().stream()
        .filter(relation -> relation.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Set<EntityKind> kinds(String... names) {
    return Stream.of(names).map(EntityKind::new).collect(Collectors.toSet());
  }

  private static Set<String> terms() {
    return SCHEMA.stream(Node.ANY, Terms.TYPE, Node.ANY)
        .filter(triple -> triple.getSubject().toString().startsWith(NAMESPACE))
        .map(triple -> triple.getSubject().getURI().substring(NAMESPACE.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long inLanguage(String term, Node property, String language) {
    return SCHEMA.stream(Terms.agon(term), property, Node.ANY)
        .filter(triple -> triple.getObject().getLiteralLanguage().equals(language))
        .count();
  }
}

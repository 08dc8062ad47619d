package agon.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import agon.graph.KnowledgeGraph;
import agon.graph.SampleExtractions;
import agon.knowledge.EntityKind;
import agon.knowledge.Ontology;
import agon.knowledge.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;

final class GraphValidatorTest {
  private static final GraphValidator VALIDATOR = new GraphValidator();
  private static final String PREFIXES =
      """
      PREFIX agon: <https://w3id.org/agon/ontology#>
      PREFIX id: <https://w3id.org/agon/id/>
      PREFIX claim: <https://w3id.org/agon/claim/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  @Test
  void acceptsWhatTheBuilderWrites() {
    Report report =
        VALIDATOR.validate(
            SampleExtractions.graph(SampleExtractions.french(), SampleExtractions.english()));

    assertThat(report.violations()).isEmpty();
    assertThat(report.conforms()).isTrue();
    assertThat(report.turtle()).containsPattern("sh:conforms\\s+true");
  }

  @Test
  void namesNodePropertyAndValueOfAViolation() {
    Report report =
        afterwards("INSERT DATA { id:meta skos:prefLabel 'Facebook' ; agon:acquires id:openai }");

    assertThat(report.violations())
        .extracting(Violation::focus, Violation::path)
        .containsExactly(tuple("id:meta", "skos:prefLabel"));
    assertThat(report.turtle()).containsPattern("sh:conforms\\s+false");
  }

  @Test
  void wantsEvidenceOfEveryClaim() {
    Report report = afterwards("DELETE { ?c agon:evidence ?e } WHERE { ?c agon:evidence ?e }");

    assertThat(report.violations()).hasSize(9);
    assertThat(report.violations())
        .allSatisfy(violation -> assertThat(violation.path()).isEqualTo("agon:evidence"));
  }

  @Test
  void wantsOffsetsInOrder() {
    Report report =
        afterwards(
            "DELETE { ?s oa:end ?e } INSERT { ?s oa:end 0 } WHERE { ?s oa:start 0 ; oa:end ?e }");

    assertThat(report.violations())
        .isNotEmpty()
        .allSatisfy(violation -> assertThat(violation.path()).isEqualTo("oa:start"));
  }

  @Test
  void refusesAPlainTripleBetweenWrongKinds() {
    Report report = afterwards("INSERT DATA { id:meta agon:worksFor id:person-jane-doe }");

    assertThat(report.violations()).extracting(Violation::focus).containsOnly("id:meta").hasSize(2);
  }

  @Test
  void allowsClaimsBetweenExactlyTheKindsOfTheOntology() {
    StringBuilder update = new StringBuilder("INSERT DATA {");
    Ontology ontology = SampleExtractions.ONTOLOGY;
    Set<String> wrong = new TreeSet<>();
    for (EntityKind kind : ontology.kinds()) {
      update.append("id:k-" + kind + " a agon:" + kind + " ; skos:prefLabel 'x' .\n");
    }
    for (Relation relation : ontology.relations()) {
      for (EntityKind subject : ontology.kinds()) {
        for (String object : objects(ontology)) {
          String claim = "claim:" + relation.name() + "-" + subject + "-" + local(object);
          update.append(claim + " a agon:Claim ; rdf:predicate agon:" + relation.name());
          update.append(" ; rdf:subject id:k-" + subject + " ; rdf:object " + object + " .\n");
          if (!fits(relation, subject, object)) {
            wrong.add(claim);
          }
        }
      }
    }

    Report report = afterwards(update + "}");

    Set<String> refused =
        report.violations().stream()
            .filter(violation -> violation.message().contains("of these kinds"))
            .map(Violation::focus)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(refused).isEqualTo(wrong).hasSizeGreaterThan(2000);
  }

  private static List<String> objects(Ontology ontology) {
    List<String> objects = new ArrayList<>(List.of("'open'", "'ajar'"));
    ontology.kinds().forEach(kind -> objects.add("id:k-" + kind));
    return objects;
  }

  private static String local(String object) {
    return object.replace("id:k-", "").replace("'", "");
  }

  private static boolean fits(Relation relation, EntityKind subject, String object) {
    boolean objectFits =
        object.startsWith("'")
            ? relation.literals().contains(local(object))
            : relation.range().contains(new EntityKind(local(object)));
    return relation.domain().contains(subject) && objectFits;
  }

  /** What is found after an update of the sample graph. */
  private static Report afterwards(String update) {
    KnowledgeGraph graph =
        SampleExtractions.graph(SampleExtractions.french(), SampleExtractions.english());
    Dataset dataset = graph.read(opened -> opened);
    dataset.executeWrite(() -> UpdateAction.parseExecute(PREFIXES + update, dataset));
    return VALIDATOR.validate(graph);
  }
}

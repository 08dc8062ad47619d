package agon.cli;

import java.util.List;
import java.util.Random;

/** Large made-up graphs of firms, the same ones each time. */
final class Crowd {
  private static final String PREFIXES =
      """
      @prefix agon: <https://w3id.org/agon/ontology#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix id: <https://w3id.org/agon/id/> .
      @prefix summary: <https://w3id.org/agon/summary/> .
      <https://w3id.org/agon/article/a> a agon:Article ; agon:contentHash "a" .
      """;
  private static final List<String> RELATIONS =
      List.of("competesWith", "sues", "investsIn", "partnersWith", "supplies", "surpasses");
  private static final long SEED = 4;

  private Crowd() {}

  /** That many firms in TriG, each with about two statements in the summary graph. */
  static String of(int firms) {
    Random random = new Random(SEED);
    StringBuilder graph = new StringBuilder(PREFIXES);
    for (int i = 0; i < firms; i++) {
      graph.append("id:f" + i + " a agon:Company ; skos:prefLabel \"Firm " + i + "\" .\n");
    }
    graph.append("agon:summary {\n");
    for (int i = 1; i < firms; i++) {
      state(graph, i, random.nextInt(i), random);
      state(graph, i, random.nextInt(i), random);
    }
    return graph.append("}\n").toString();
  }

  private static void state(StringBuilder graph, int subject, int object, Random random) {
    String relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
    graph
        .append("summary:" + subject + "-" + object + "-" + relation)
        .append(" rdf:subject id:f" + subject + " ; rdf:predicate agon:" + relation)
        .append(" ; rdf:object id:f" + object + " ; agon:assertedCount 1 ; agon:pastCount 0")
        .append(" ; agon:attributedCount 0 ; agon:allegedCount 0 ; agon:plannedCount 0")
        .append(" ; agon:negatedCount 0 ; agon:articleCount 1 .\n");
  }
}

package agon.cli;

import agon.graph.GraphStore;
import agon.graph.KnowledgeGraph;
import agon.validate.GraphValidator;
import java.nio.file.Path;

/** Checks the store: what {@link ValidateCommand} does once its options are read. */
final class Validating {
  private final Surroundings surroundings;

  Validating(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Prints the report; the answer is no when a shape is violated. */
  ExitCode run(Path store, boolean turtle) {
    agon.validate.Report report;
    try (KnowledgeGraph graph = GraphStore.open(store)) {
      report = new GraphValidator().validate(graph);
    }
    if (turtle) {
      surroundings.out().print(report.turtle());
    } else {
      report.violations().forEach(violation -> surroundings.say(violation.toString()));
      surroundings.say(
          report.conforms()
              ? "The store conforms to its shapes."
              : report.violations().size() + " violations");
    }
    return report.conforms() ? ExitCode.DONE : ExitCode.NO;
  }
}

package agon.cli;

import agon.graph.KnowledgeGraph;
import agon.validate.GraphValidator;
import java.nio.file.Path;
import java.util.List;

/** Checks the store or files: what {@link ValidateCommand} does once its options are read. */
final class Validating {
  private final Surroundings surroundings;

  Validating(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Prints the report; the answer is no when a shape is violated.
   *
   * @param files what to check; the store where there are none
   */
  ExitCode run(Path store, List<Path> files, boolean turtle) {
    String subject = files.isEmpty() ? "The store conforms" : "The graph of the files conforms";
    agon.validate.Report report;
    try (KnowledgeGraph graph =
        files.isEmpty() ? surroundings.stores().open(store) : KnowledgeGraph.of(files)) {
      report = new GraphValidator().validate(graph);
    }
    if (turtle) {
      surroundings.out().print(report.turtle());
    } else {
      report.violations().forEach(violation -> surroundings.say(violation.toString()));
      surroundings.say(
          report.conforms()
              ? subject + " to its shapes."
              : report.violations().size() + " violations");
    }
    return report.conforms() ? ExitCode.DONE : ExitCode.NO;
  }
}

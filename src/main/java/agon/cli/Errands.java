package agon.cli;

import agon.graph.KnowledgeGraph;
import agon.serve.Door;
import agon.serve.Errand;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Runs the commands that are handed to the server, over the graph that it holds. */
final class Errands implements Door {
  /** Commands that change the store: one at a time. */
  private static final Set<String> CHANGES = Set.of("build", "forget", "load");

  private static final Map<String, String> PLAIN = Map.of("NO_COLOR", "1");

  private final KnowledgeGraph graph;
  private final Lock changes = new ReentrantLock(true);

  Errands(KnowledgeGraph graph) {
    this.graph = graph;
  }

  @Override
  public int run(Errand errand, InputStream in, OutputStream out, OutputStream err) {
    Surroundings surroundings =
        new Surroundings(
            in,
            new PrintStream(new StandardOutput(out), false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            errand.colour() ? Map.of() : PLAIN,
            Terminal.of(errand.terminal(), errand.columns()),
            Path.of(errand.folder()),
            Stores.holding(graph));
    String[] arguments = errand.arguments().toArray(String[]::new);
    if (errand.arguments().stream().noneMatch(CHANGES::contains)) {
      return Main.run(surroundings, arguments);
    }
    changes.lock();
    try {
      return Main.run(surroundings, arguments);
    } finally {
      changes.unlock();
    }
  }
}

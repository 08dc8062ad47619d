package agon.cli;

import agon.graph.KnowledgeGraph;
import agon.serve.Door;
import agon.serve.Errand;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Runs the commands that are handed to the server, over the graph that it holds. */
final class Errands implements Door {
  /** Commands that change the store: one at a time. */
  private static final Set<String> CHANGES = Set.of("build", "forget", "load");

  private final KnowledgeGraph graph;
  private final Map<String, String> environment;
  private final Lock changes = new ReentrantLock(true);

  /**
   * Makes the runner.
   *
   * @param environment the server's own variables, of which errands see the key of a second reader
   */
  Errands(KnowledgeGraph graph, Map<String, String> environment) {
    this.graph = graph;
    this.environment = environment;
  }

  @Override
  public int run(Errand errand, InputStream in, OutputStream out, OutputStream err) {
    Surroundings surroundings =
        new Surroundings(
            in,
            new PrintStream(new StandardOutput(out), false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment(errand.colour()),
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

  private Map<String, String> environment(boolean colour) {
    Map<String, String> seen = new HashMap<>();
    if (!colour) {
      seen.put("NO_COLOR", "1");
    }
    String key = environment.get(ReaderOptions.KEY);
    if (key != null) {
      seen.put(ReaderOptions.KEY, key);
    }
    return seen;
  }
}

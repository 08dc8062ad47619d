package agon.bench;

import agon.graph.GraphStore;
import agon.graph.KnowledgeGraph;
import agon.query.Answers;
import agon.query.CannedQueries;
import agon.query.Question;
import agon.query.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks a store every canned query: the first time, then the median of some more, in milliseconds of
 * CPU, so that other work on the machine counts less. Prints a table in Markdown.
 */
public final class QueryBench {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int TIMES = 5;

  private QueryBench() {}

  /** Asks: {@code QueryBench STORE PARAMETERS.tsv [QUERY…]}. */
  public static void main(String[] args) throws IOException {
    List<String> names =
        args.length > 2 ? List.of(args).subList(2, args.length) : CannedQueries.names();
    System.out.println("| query | rows | first, CPU ms | then, CPU ms |\n|---|---|---|---|");
    try (KnowledgeGraph graph = GraphStore.open(Path.of(args[0]))) {
      for (String name : names) {
        System.out.println(ask(graph, name, parameters(Path.of(args[1]), name)));
      }
    }
  }

  private static String ask(KnowledgeGraph graph, String name, Map<String, String> values) {
    Question question = Question.canned(CannedQueries.named(name), values);
    long[] times = new long[TIMES + 1];
    Table table = null;
    for (int i = 0; i < times.length; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      table = Answers.table(graph, question);
      times[i] = (CLOCK.getCurrentThreadCpuTime() - start) / 1_000_000;
    }
    long[] later = Arrays.copyOfRange(times, 1, times.length);
    Arrays.sort(later);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d |",
        name,
        table.rows().size(),
        times[0],
        later[TIMES / 2]);
  }

  private static Map<String, String> parameters(Path file, String query) throws IOException {
    Map<String, String> values = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals(query)) {
        values.put(cells[1], cells[2]);
      }
    }
    return values;
  }
}

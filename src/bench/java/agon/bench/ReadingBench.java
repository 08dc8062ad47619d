package agon.bench;

import agon.text.Article;
import agon.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures how fast the articles of one language are read: by Agon, stage by stage and in all, and
 * by the floor, in turn; by two threads; and by the peer, over the first of the same articles.
 */
final class ReadingBench {
  private static final int ROUNDS = 5;
  private static final int PEER_ROUNDS = 3;

  /** How often threads read all articles, so that the last long one hardly counts. */
  private static final int REPEATS = 8;

  private static final double NANOS = 1e9;

  private final Language language;
  private final List<Article> before = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final AgonEngine agon;
  private final Rows rows;

  private ReadingBench(Language language, List<Article> sample) {
    this.language = language;
    for (int i = 0; i < sample.size(); i++) {
      (i % 2 == 0 ? before : articles).add(sample.get(i));
    }
    this.agon = new AgonEngine(language);
    this.rows = new Rows(language.code());
  }

  /**
   * Prints a row a measure.
   *
   * @param args the language's code, how many articles, how many of them the peer reads too, and
   *     the files that they come from
   */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Language language = new Language(args[0]);
    List<String> files = List.of(args).subList(3, args.length);
    List<Article> sample = Sample.of(files, language, 2 * Integer.parseInt(args[1]));
    ReadingBench bench = new ReadingBench(language, sample);
    bench.stages();
    bench.threads();
    bench.peer(Integer.parseInt(args[2]));
  }

  private void stages() {
    long tokens = agon.tokens(articles);
    Rounds all = new Rounds(() -> new AgonEngine(language), before, articles);
    Rounds floor = new Rounds(() -> new OpenNlpEngine(language), before, articles);
    for (int i = 0; i < ROUNDS; i++) {
      all.run();
      floor.run();
    }
    double least = floor.sum();
    String plain = "OpenNLP sentences, tokens, tags, lemmas (floor)";
    rows.add(plain, rate(tokens, floor.sum()), "tokens/s", 1);
    for (String stage : all.stages()) {
      rows.add(stage, rate(tokens, all.of(stage)), "tokens/s", all.of(stage) / least);
    }
    rows.add("all stages", rate(tokens, all.sum()), "tokens/s", all.sum() / least);
    rows.add("all stages, articles", rate(articles.size(), all.sum()), "articles/s");
  }

  /** What a second thread gives: wall time, so the machine should be idle. */
  private void threads() throws InterruptedException, ExecutionException {
    double one = Double.MAX_VALUE;
    double two = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      one = Math.min(one, wall(1));
      two = Math.min(two, wall(2));
    }
    int count = REPEATS * articles.size();
    rows.add("one thread", count / one, "articles/s");
    rows.add("two threads", count / two, "articles/s");
    rows.add("two threads over one", one / two, "times");
  }

  private double wall(int threads) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      List<Future<Integer>> lines = new ArrayList<>();
      for (int i = 0; i < REPEATS; i++) {
        for (Article article : articles) {
          lines.add(pool.submit(() -> agon.line(article)));
        }
      }
      for (Future<Integer> line : lines) {
        line.get();
      }
      return (System.nanoTime() - start) / NANOS;
    } finally {
      pool.shutdown();
    }
  }

  private void peer(int count) {
    List<Article> first = articles.subList(0, count);
    long tokens = agon.tokens(first);
    List<Article> warm = before.subList(0, Math.min(before.size(), 2));
    Rounds all = new Rounds(() -> agon, before, first);
    Rounds peer = new Rounds(() -> new CoreNlpEngine(language), warm, first);
    for (int i = 0; i < PEER_ROUNDS; i++) {
      all.run();
      peer.run();
    }
    rows.add("CoreNLP", rate(tokens, peer.sum()), "tokens/s");
    rows.add("Agon over CoreNLP, same articles", peer.sum() / (double) all.sum(), "times");
  }

  private static double rate(long count, long nanos) {
    return count * NANOS / nanos;
  }
}

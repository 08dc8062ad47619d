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
  private static final int ROUNDS = 3;
  private static final double NANOS = 1e9;

  private final Language language;
  private final List<Article> articles;
  private final AgonEngine agon;
  private final Rows rows;

  private ReadingBench(Language language, List<Article> articles) {
    this.language = language;
    this.articles = articles;
    this.agon = new AgonEngine(language);
    this.rows = new Rows(language.code());
  }

  /**
   * Prints a row a measure.
   *
   * @param args the language's code, how many articles, how many of them the peer reads too, and the
   *     files that they come from
   */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Language language = new Language(args[0]);
    List<String> files = List.of(args).subList(3, args.length);
    List<Article> articles = Sample.of(files, language, Integer.parseInt(args[1]));
    ReadingBench bench = new ReadingBench(language, articles);
    bench.stages();
    bench.threads();
    bench.peer(Integer.parseInt(args[2]));
  }

  private void stages() {
    long tokens = agon.tokens(articles);
    Rounds all = new Rounds(agon, articles);
    Rounds floor = new Rounds(new OpenNlpEngine(language), articles);
    all.warmUp();
    floor.warmUp();
    for (int i = 0; i < ROUNDS; i++) {
      all.run();
      floor.run();
    }
    double least = floor.sum();
    rows.add("OpenNLP sentences, tokens, tags, lemmas (floor)", rate(tokens, floor.sum()), "tokens/s", 1);
    for (String stage : all.stages()) {
      rows.add(stage, rate(tokens, all.of(stage)), "tokens/s", all.of(stage) / least);
    }
    rows.add("all stages", rate(tokens, all.sum()), "tokens/s", all.sum() / least);
    rows.add("all stages", rate(articles.size(), all.sum()), "articles/s");
    rows.add("all stages, garbage collector too", rate(tokens, all.process()), "tokens/s", all.process() / (double) floor.process());
  }

  /** What a second thread gives: wall time, so the machine should be idle. */
  private void threads() throws InterruptedException, ExecutionException {
    double one = Double.MAX_VALUE;
    double two = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      one = Math.min(one, wall(1));
      two = Math.min(two, wall(2));
    }
    rows.add("one thread", articles.size() / one, "articles/s");
    rows.add("two threads", articles.size() / two, "articles/s");
    rows.add("two threads over one", one / two, "times");
  }

  private double wall(int threads) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      List<Future<Integer>> lines = new ArrayList<>();
      for (Article article : articles) {
        lines.add(pool.submit(() -> agon.line(article)));
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
    Rounds all = new Rounds(agon, first);
    all.run();
    all.run();
    Rounds peer = new Rounds(new CoreNlpEngine(language), first);
    peer.run();
    rows.add("CoreNLP", rate(tokens, peer.sum()), "tokens/s");
    rows.add("Agon over CoreNLP, same articles", peer.sum() / (double) all.sum(), "times");
  }

  private static double rate(long count, long nanos) {
    return count * NANOS / nanos;
  }
}

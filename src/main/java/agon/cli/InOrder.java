package agon.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does work on several threads and hands over its outcomes in the order in which the work came, so
 * that the result is the same for any number of threads. Only a few pieces are under way at a time,
 * however many there are.
 */
final class InOrder<T> implements AutoCloseable {
  private static final int AHEAD = 4;

  private final ExecutorService threads;
  private final int room;
  private final Consumer<T> taker;
  private final Deque<Future<T>> waiting = new ArrayDeque<>();

  /**
   * Starts the threads.
   *
   * @param count how many threads; at least 1
   * @param taker takes the outcomes, in the caller's thread
   */
  InOrder(int count, Consumer<T> taker) {
    this.threads = Executors.newFixedThreadPool(count);
    this.room = count * AHEAD;
    this.taker = taker;
  }

  /** Adds a piece of work; hands over the oldest outcome when too many are under way. */
  void add(Supplier<T> work) {
    waiting.add(threads.submit(work::get));
    if (waiting.size() > room) {
      takeOldest();
    }
  }

  /** Waits for all work and hands over what is left. */
  void finish() {
    while (!waiting.isEmpty()) {
      takeOldest();
    }
  }

  private void takeOldest() {
    try {
      taker.accept(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

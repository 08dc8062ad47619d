package agon.serve;

import java.time.Duration;
import java.util.List;

/**
 * How a server serves.
 *
 * @param host name or address to listen on
 * @param port to listen on; 0 takes any that is free
 * @param timeout how long a query may run
 * @param limit rows that a query may answer with, at most
 * @param origins web origins beside the loopback ones that may read answers, such as {@code
 *     https://example.org}
 */
public record Settings(String host, int port, Duration timeout, long limit, List<String> origins) {
  /** The name that only this machine reaches. */
  public static final String LOOPBACK = "localhost";

  /** The port where nothing else is asked for. */
  public static final int PORT = 3330;

  /** Seconds that a query may run where nothing else is asked for. */
  public static final int TIMEOUT = 30;

  /** Rows of an answer at most where nothing else is asked for. */
  public static final long LIMIT = 1_000_000;

  /** Copies the list. */
  public Settings {
    origins = List.copyOf(origins);
  }

  /** Whether only this machine can reach the server. */
  public boolean isLoopback() {
    return Guard.isLoopback(host);
  }
}

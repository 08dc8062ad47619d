package agon.llm;

import java.time.Duration;

/**
 * How much is asked of a server, and how long it is waited for.
 *
 * @param answer how long one answer may take, from the request to its last byte
 * @param attempts how often one question is put, at most, when the server is busy or breaks off
 * @param pause how long is waited before the second attempt; twice that before each further one
 * @param replyBytes the longest answer that is read
 * @param pieceLength the most UTF-16 units of an article in one question
 */
public record Limits(
    Duration answer, int attempts, Duration pause, int replyBytes, int pieceLength) {
  /**
   * Five minutes an answer, since a model may run on a plain processor; three attempts; 1 MiB;
   * 6,000 characters, which with the ontology and the reply stay under 8,192 tokens.
   */
  public static final Limits USUAL =
      new Limits(Duration.ofMinutes(5), 3, Duration.ofSeconds(2), 1 << 20, 6_000);
}

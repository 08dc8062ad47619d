package agon.pipeline;

import agon.knowledge.Extraction;

/** What became of an article on its way in. */
public sealed interface Outcome {
  /**
   * It was read.
   *
   * @param extraction all that was read from it
   */
  record Read(Extraction extraction) implements Outcome {}

  /**
   * It was left out, which is no error: unchanged, met before, or in a language that nobody reads.
   *
   * @param source where it is
   * @param reason why
   */
  record Skipped(String source, String reason) implements Outcome {}

  /**
   * It could not be read.
   *
   * @param error where, what is wrong, what to do
   */
  record Failed(RuntimeException error) implements Outcome {}
}

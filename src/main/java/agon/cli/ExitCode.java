package agon.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the process says when it ends. */
public enum ExitCode {
  /** Done. */
  DONE(0, "done"),
  /** The answer is no: a shape is violated, a score is under its threshold. */
  NO(1, "the answer is no: a shape is violated, a score is under its threshold"),
  /** The command line is wrong. */
  USAGE(2, "the command line is wrong"),
  /** Some input could not be read; the rest was done. */
  BAD_INPUT(3, "some input could not be read; the rest was done"),
  /** The store cannot be used: in use, full disk, read-only, another version. */
  STORE(4, "the store cannot be used: missing, in use, read-only, of another version"),
  /** A bug. */
  BUG(70, "a bug in Agon"),
  /** Interrupted. */
  INTERRUPTED(130, "interrupted");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number that the shell sees. */
  public int code() {
    return code;
  }

  /** What each number means, in order. */
  static Map<String, String> descriptions() {
    Map<String, String> descriptions = new LinkedHashMap<>();
    for (ExitCode exit : values()) {
      descriptions.put(Integer.toString(exit.code), exit.meaning);
    }
    return descriptions;
  }
}

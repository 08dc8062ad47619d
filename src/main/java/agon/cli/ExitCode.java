package agon.cli;

/** What the process says when it ends. */
public enum ExitCode {
  /** Done. */
  DONE(0),
  /** The answer is no: a shape is violated, a score is under its threshold. */
  NO(1),
  /** The command line is wrong. */
  USAGE(2),
  /** Some input could not be read; the rest was done. */
  BAD_INPUT(3),
  /** The store cannot be used: in use, full disk, read-only, another version. */
  STORE(4),
  /** A bug. */
  BUG(70),
  /** Interrupted. */
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number that the shell sees. */
  public int code() {
    return code;
  }
}

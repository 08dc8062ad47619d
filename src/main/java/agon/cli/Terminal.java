package agon.cli;

/**
 * What the standard streams are attached to.
 *
 * @param out whether results go to a terminal
 * @param err whether messages go to a terminal
 * @param columns its width in characters
 */
record Terminal(boolean out, boolean err, int columns) {
  private static final int USUAL_COLUMNS = 80;

  /** No terminal at all, as in a pipe or a test. */
  static final Terminal NONE = new Terminal(false, false, USUAL_COLUMNS);

  /**
   * As the launcher found it, since the shell can tell for each stream whether it is a terminal and
   * Java cannot. Without a launcher there is none.
   */
  static Terminal ofProcess() {
    return of(
        System.getProperty("agon.terminal", ""), Integer.getInteger("agon.columns", USUAL_COLUMNS));
  }

  /**
   * A terminal as {@link #written} says it.
   *
   * @param streams the streams that it is attached to
   */
  static Terminal of(String streams, int columns) {
    return new Terminal(
        streams.contains("out"), streams.contains("err"), Math.max(USUAL_COLUMNS / 2, columns));
  }

  /** The streams that are a terminal, {@code out} and {@code err}, joined by a comma. */
  String written() {
    return (out ? "out" : "") + (out && err ? "," : "") + (err ? "err" : "");
  }
}

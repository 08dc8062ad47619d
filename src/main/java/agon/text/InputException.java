package agon.text;

/** A mistake in what the user gave, said in one line: where it is, what is wrong, what to do. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param location where the mistake is
   * @param problem what is wrong, with what was found
   * @param remedy what to do, or what is allowed
   */
  public InputException(Location location, String problem, String remedy) {
    super(location + ": " + problem + "; " + remedy);
  }

  /** Makes the error with the exception that revealed it. */
  public InputException(Location location, String problem, String remedy, Throwable cause) {
    super(location + ": " + problem + "; " + remedy, cause);
  }
}

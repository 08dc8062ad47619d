package agon.graph;

import java.nio.file.Path;

/**
 * A store that cannot be used: in use, on a full disk, read-only, of another version, or no store.
 * Said in one line: where it is, what is wrong, what to do.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param store the store's folder
   * @param problem what is wrong
   * @param remedy what to do
   */
  public StoreException(Path store, String problem, String remedy) {
    super(store + ": " + problem + "; " + remedy);
  }

  /** Makes the error with the exception that revealed it. */
  public StoreException(Path store, String problem, String remedy, Throwable cause) {
    super(store + ": " + problem + "; " + remedy, cause);
  }
}

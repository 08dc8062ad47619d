package agon;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The shared folder of gold and training data, which is no part of the repository. Its place is the
 * environment variable {@code AGON_SHARED}, else the system property {@code agon.shared}.
 */
public final class Shared {
  private Shared() {}

  /** The folder, or nothing where it is absent. */
  public static Optional<Path> folder() {
    String chosen = System.getenv("AGON_SHARED");
    String place = chosen != null ? chosen : System.getProperty("agon.shared", "");
    Path folder = Path.of(place);
    return place.isEmpty() || !Files.isDirectory(folder) ? Optional.empty() : Optional.of(folder);
  }

  /**
   * The folder, or nothing where it is absent; then the test log says that checks were not run, so
   * that a machine without the folder does not seem to pass them.
   *
   * @param checks how many checks need it
   */
  public static Optional<Path> folderFor(int checks) {
    Optional<Path> folder = folder();
    if (folder.isEmpty()) {
      System.getLogger(Shared.class.getName())
          .log(Level.WARNING, "NOT RUN: " + checks + " checks (no shared folder)");
    }
    return folder;
  }
}

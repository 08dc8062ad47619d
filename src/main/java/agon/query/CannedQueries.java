package agon.query;

import agon.text.InputException;
import agon.text.Location;
import agon.text.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The canned queries that Agon carries, one a file of {@code queries/}. */
public final class CannedQueries {
  private static final String FOLDER = "queries/";
  private static final String ENDING = ".rq";

  private CannedQueries() {}

  /** The names of all canned queries, sorted. */
  public static List<String> names() {
    try {
      Path home =
          Path.of(CannedQueries.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(home) ? namesInFolder(home.resolve(FOLDER)) : namesInJar(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All canned queries, sorted by name. */
  public static List<CannedQuery> all() {
    return names().stream().map(CannedQueries::named).toList();
  }

  /**
   * The canned query of this name.
   *
   * @throws InputException when there is none, naming the nearest
   */
  public static CannedQuery named(String name) {
    try (InputStream file = CannedQueries.class.getResourceAsStream("/" + FOLDER + name + ENDING)) {
      if (file == null) {
        throw unknown(name);
      }
      return CannedQueryReader.read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputException unknown(String name) {
    List<String> nearest = Nearest.to(name, names());
    return new InputException(
        Location.of("query " + name),
        "no canned query of this name",
        nearest.isEmpty()
            ? "see agon query --list"
            : "did you mean " + String.join(", ", nearest) + "? (agon query --list shows all)");
  }

  private static List<String> namesInFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return sorted(files.map(file -> file.getFileName().toString()));
    }
  }

  private static List<String> namesInJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return sorted(
          zip.stream()
              .map(ZipEntry::getName)
              .filter(entry -> entry.startsWith(FOLDER))
              .map(entry -> entry.substring(FOLDER.length())));
    }
  }

  private static List<String> sorted(Stream<String> files) {
    return files
        .filter(file -> file.endsWith(ENDING))
        .map(file -> file.substring(0, file.length() - ENDING.length()))
        .sorted()
        .toList();
  }
}

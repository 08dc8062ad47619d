package agon.ingest;

import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Turns the paths that a user gives into files, in an order that depends on nothing else. */
final class Paths {
  private static final String REMEDY =
      "give a file, a folder, a glob such as news/*.txt, or - for standard input";

  private Paths() {}

  /**
   * A file to read, or why a path gives none.
   *
   * @param path the file's path, {@code -} for the standard input
   * @param error why there is nothing to read
   */
  record Found(String path, Optional<InputException> error) {
    /** The source of a path without error. */
    Source source(Optional<Language> language, InputStream standardInput) {
      boolean standard = path.equals(Articles.STANDARD_INPUT);
      return new Source(
          path,
          language,
          standard ? () -> standardInput : () -> Files.newInputStream(Path.of(path)));
    }
  }

  /** The files of all paths, each once. */
  static List<Found> expand(List<String> paths) {
    List<Found> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String path : paths) {
      for (Found found : expand(path)) {
        if (found.error().isPresent() || seen.add(identity(found.path()))) {
          all.add(found);
        }
      }
    }
    return all;
  }

  private static String identity(String path) {
    return path.equals(Articles.STANDARD_INPUT)
        ? path
        : Path.of(path).toAbsolutePath().normalize().toString();
  }

  private static List<Found> expand(String path) {
    if (path.equals(Articles.STANDARD_INPUT)) {
      return List.of(new Found(path, Optional.empty()));
    }
    try {
      if (Files.isDirectory(Path.of(path))) {
        return files(path, Path.of(path), Paths::isArticle, "a folder without articles");
      }
      if (Files.exists(Path.of(path))) {
        return List.of(new Found(path, Optional.empty()));
      }
    } catch (InvalidPathException e) {
      return glob(path);
    }
    return glob(path);
  }

  private static List<Found> glob(String path) {
    int mark = firstMark(path);
    if (mark < 0) {
      return List.of(failure(path, "no such file or folder"));
    }
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + path);
      int slash = path.lastIndexOf('/', mark);
      Path base = Path.of(slash < 0 ? "" : path.substring(0, slash + 1));
      return files(path, base, matcher::matches, "no file matches");
    } catch (PatternSyntaxException | InvalidPathException e) {
      return List.of(failure(path, "not a path and not a glob"));
    }
  }

  private static int firstMark(String path) {
    for (int i = 0; i < path.length(); i++) {
      if ("*?[{".indexOf(path.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<Found> files(
      String given, Path base, Predicate<Path> wanted, String otherwise) {
    try (Stream<Path> walk = Files.walk(base, FileVisitOption.FOLLOW_LINKS)) {
      List<Found> files =
          walk.filter(Files::isRegularFile)
              .filter(wanted)
              .map(file -> file.toString().replace('\\', '/'))
              .sorted()
              .map(file -> new Found(file, Optional.empty()))
              .toList();
      return files.isEmpty() ? List.of(failure(given, otherwise)) : files;
    } catch (IOException | UncheckedIOException e) {
      return List.of(failure(given, "cannot be read"));
    }
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString();
    boolean readme = name.toUpperCase(Locale.ROOT).startsWith("README.");
    Source source = new Source(name, Optional.empty(), InputStream::nullInputStream);
    return !readme && !name.startsWith(".") && ArticleReaders.named(source.extension()).isPresent();
  }

  private static Found failure(String path, String problem) {
    return new Found(path, Optional.of(new InputException(Location.of(path), problem, REMEDY)));
  }
}

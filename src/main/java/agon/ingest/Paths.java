package agon.ingest;

import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Turns the paths that a user gives into files, in an order that depends on nothing else. */
final class Paths {
  private static final String REMEDY =
      "give a file, a folder, a glob such as news/*.txt, or - for standard input";

  private final Path start;

  /**
   * Makes it.
   *
   * @param start the folder that relative paths start from; files keep the names that were given
   */
  Paths(Path start) {
    this.start = start;
  }

  /**
   * A file to read, or why a path gives none.
   *
   * @param path the file's path, {@code -} for the standard input
   * @param error why there is nothing to read
   */
  record Found(String path, Optional<InputException> error) {}

  /** The source of a path without error. */
  Source source(Found found, Optional<Language> language, InputStream standardInput) {
    boolean standard = found.path().equals(Articles.STANDARD_INPUT);
    return new Source(
        found.path(),
        language,
        standard ? () -> standardInput : () -> Files.newInputStream(start.resolve(found.path())));
  }

  /** The files of all paths, each once. */
  List<Found> expand(List<String> paths) {
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

  private String identity(String path) {
    return path.equals(Articles.STANDARD_INPUT)
        ? path
        : start.resolve(path).toAbsolutePath().normalize().toString();
  }

  private List<Found> expand(String path) {
    if (path.equals(Articles.STANDARD_INPUT)) {
      return List.of(new Found(path, Optional.empty()));
    }
    try {
      if (Files.isDirectory(start.resolve(path))) {
        return files(
            path,
            Path.of(path),
            file -> ArticleReaders.isArticle(file.getFileName().toString()),
            "a folder without articles");
      }
      if (Files.exists(start.resolve(path))) {
        return List.of(new Found(path, Optional.empty()));
      }
    } catch (InvalidPathException e) {
      return glob(path);
    }
    return glob(path);
  }

  private List<Found> glob(String path) {
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

  private List<Found> files(String given, Path base, Predicate<Path> wanted, String otherwise) {
    Collector collector = new Collector(start.resolve(base), base, wanted);
    try {
      Files.walkFileTree(
          start.resolve(base), Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, collector);
    } catch (IOException e) {
      return List.of(failure(given, "cannot be read"));
    }
    return collector.found.isEmpty()
        ? List.of(failure(given, otherwise))
        : List.copyOf(collector.found.values());
  }

  /** Gathers the files of a folder by their paths; what cannot be read does not hide the rest. */
  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path base;
    private final Predicate<Path> wanted;
    private final TreeMap<String, Found> found = new TreeMap<>();

    Collector(Path from, Path base, Predicate<Path> wanted) {
      this.from = from;
      this.base = base;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && wanted.test(given(file))) {
        found.put(name(file), new Found(name(file), Optional.empty()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      found.put(name(file), failure(name(file), "cannot be read"));
      return FileVisitResult.CONTINUE;
    }

    /** The path as it would have been met in the starting folder. */
    private Path given(Path file) {
      return base.resolve(from.relativize(file));
    }

    private String name(Path file) {
      return given(file).toString().replace('\\', '/');
    }
  }

  private static Found failure(String path, String problem) {
    return new Found(path, Optional.of(new InputException(Location.of(path), problem, REMEDY)));
  }
}

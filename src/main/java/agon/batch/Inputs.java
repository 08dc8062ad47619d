package agon.batch;

import agon.ingest.ArticleReaders;
import agon.text.InputException;
import agon.text.Location;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files of a job, in an order that depends on their names alone. */
final class Inputs {
  private static final String REMEDY =
      "give a file, a folder or a glob such as hdfs:///news/*.jsonl";

  private final Configuration settings;
  private final Map<String, Piece> found = new TreeMap<>();

  private Inputs(Configuration settings) {
    this.settings = settings;
  }

  /**
   * The files of all inputs, each once and whole, sorted.
   *
   * @throws InputException when an input gives none
   */
  static Collection<Piece> find(List<String> inputs, Configuration settings) throws IOException {
    Inputs files = new Inputs(settings);
    for (String input : inputs) {
      int before = files.found.size();
      files.add(input);
      if (files.found.size() == before) {
        throw new InputException(Location.of(input), "no articles there", REMEDY);
      }
    }
    return files.found.values();
  }

  private void add(String input) throws IOException {
    Path path = new Path(input);
    FileSystem system = path.getFileSystem(settings);
    try {
      FileStatus[] matches = system.globStatus(path);
      for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
        if (match.isDirectory()) {
          addFolder(system, match.getPath(), path);
        } else {
          add(match, system, path);
        }
      }
    } catch (FileNotFoundException e) {
      throw new InputException(Location.of(input), "no such file or folder", REMEDY, e);
    }
  }

  private void addFolder(FileSystem system, Path folder, Path given) throws IOException {
    for (FileStatus file : system.listStatus(folder)) {
      String name = file.getPath().getName();
      if (file.isDirectory() && !name.startsWith("_") && !name.startsWith(".")) {
        addFolder(system, file.getPath(), given);
      } else if (file.isFile() && ArticleReaders.isArticle(name)) {
        add(file, system, given);
      }
    }
  }

  private void add(FileStatus file, FileSystem system, Path given) {
    String path = file.getPath().toUri().toString();
    String name = name(file.getPath(), system, given);
    found.put(path, new Piece(path, name, file.getModificationTime(), 0, file.getLen(), 0));
  }

  /** A path as the user would have given it: with a scheme, from the root, or relative. */
  private static String name(Path file, FileSystem system, Path given) {
    if (given.toUri().getScheme() != null) {
      return file.toString();
    }
    String path = file.toUri().getPath();
    String here = system.getWorkingDirectory().toUri().getPath() + "/";
    return !given.isAbsolute() && path.startsWith(here) ? path.substring(here.length()) : path;
  }
}

package agon.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.StorageException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Stores on disk: a folder with a marker file that names the format, and a TDB2 database beside it.
 * One process at a time may have a store open.
 */
public final class GraphStore {
  private static final String MARKER = "agon-store.txt";
  private static final String FORMAT = "Agon store, format 1";
  private static final String DATABASE = "tdb2";
  private static final String UNFINISHED = "tdb2.new";
  private static final String NEW_MARKER = "agon-store.txt.new";
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  /** How often an open store is asked for, and how long to wait in between, in milliseconds. */
  private static final int TRIES = 20;

  private static final int PAUSE = 100;

  /** Bytes of heap for each node that a cache may hold, of two, which takes some 300 of them. */
  private static final int HEAP_A_NODE = 4096;

  private GraphStore() {}

  /**
   * Opens a store.
   *
   * @param folder its folder
   * @throws StoreException when there is none, or it cannot be used
   */
  public static KnowledgeGraph open(Path folder) {
    if (!Files.exists(folder.resolve(MARKER))) {
      boolean other = !isFree(folder);
      throw new StoreException(
          folder,
          other ? "is not a store" : "there is no store here",
          other ? "name another folder with --store" : "make one with agon build");
    }
    checkFormat(folder);
    return connect(folder);
  }

  /**
   * Opens a store, and makes it first where there is none.
   *
   * @param folder its folder; made when missing
   * @throws StoreException when the folder holds other files, or cannot be used
   */
  public static KnowledgeGraph create(Path folder) {
    if (!Files.exists(folder.resolve(MARKER))) {
      if (!isFree(folder)) {
        throw new StoreException(folder, "is not a store", "name an empty folder with --store");
      }
      make(folder, database -> {});
    }
    return open(folder);
  }

  /**
   * Loads parts into a store. Where there is none it is made of them in bulk: it is whole then, or
   * not there at all.
   *
   * @param folder its folder; made when missing
   * @throws StoreException when the folder holds other files, or cannot be used
   */
  public static GraphLoad.Report load(Path folder, GraphLoad load) {
    if (Files.exists(folder.resolve(MARKER)) || !isFree(folder)) {
      try (KnowledgeGraph graph = create(folder)) {
        return load.into(graph);
      }
    }
    make(folder, load::inBulk);
    return load.report();
  }

  /** Whether nothing is there but what an interrupted {@link #make} may have left. */
  private static boolean isFree(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(Set.of(UNFINISHED, DATABASE, NEW_MARKER)::contains);
    } catch (NotDirectoryException e) {
      return false;
    } catch (IOException e) {
      throw new StoreException(folder, "cannot be read", "check its permissions", e);
    }
  }

  /** Makes the database aside and moves it into place; the marker comes last, so half is none. */
  private static void make(Path folder, Consumer<DatasetGraph> filler) {
    try {
      Files.createDirectories(folder);
      delete(folder.resolve(UNFINISHED));
      delete(folder.resolve(DATABASE));
      Path unfinished = Files.createDirectory(folder.resolve(UNFINISHED));
      DatasetGraph database = database(unfinished);
      try {
        filler.accept(database);
      } finally {
        TDBInternal.expel(database, true);
      }
      Files.move(unfinished, folder.resolve(DATABASE));
      // Moved into place whole: a marker that is there but empty would look like another version's.
      Path marker = Files.writeString(folder.resolve(NEW_MARKER), FORMAT + "\n");
      Files.move(marker, folder.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      throw failure(folder, e);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(tree)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  private static void checkFormat(Path folder) {
    try {
      String found = Files.readString(folder.resolve(MARKER)).strip();
      if (!found.equals(FORMAT)) {
        throw new StoreException(
            folder,
            "was made by another version (found \"" + found + "\", want \"" + FORMAT + "\")",
            "use that version, or build again in another folder");
      }
    } catch (IOException e) {
      throw new StoreException(folder, "cannot be read", "check its permissions", e);
    }
  }

  /** A store is often held for a moment only, by another question: hence the tries. */
  private static KnowledgeGraph connect(Path folder) {
    for (int attempt = 1; ; attempt++) {
      try {
        return new KnowledgeGraph(database(folder.resolve(DATABASE)), folder);
      } catch (RuntimeException e) {
        if (attempt == TRIES || !isHeld(e)) {
          throw failure(folder, e);
        }
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StoreException(folder, "interrupted while waiting for it", "try again", e);
      }
    }
  }

  /** Opens a database whose caches fit into the heap: by default they hold a million nodes. */
  private static DatasetGraph database(Path folder) {
    StoreParams usual = StoreParams.getDftStoreParams();
    int nodes = (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / HEAP_A_NODE);
    StoreParams params =
        StoreParams.builder("agon", usual)
            .node2NodeIdCacheSize(Math.min(nodes, usual.getNode2NodeIdCacheSize()))
            .nodeId2NodeCacheSize(Math.min(nodes, usual.getNodeId2NodeCacheSize()))
            .build();
    return DatabaseMgr.connectDatasetGraph(Location.create(folder), params);
  }

  private static boolean isHeld(Throwable error) {
    // TDB2 trips over a lock file that another process has made but not yet written.
    return error instanceof NegativeArraySizeException
        || String.valueOf(error.getMessage()).contains("Failed to get a lock");
  }

  /**
   * Says in one line what a failing file operation means for the user.
   *
   * @return a {@link StoreException}, or the error itself when it is no failure of files
   */
  static RuntimeException failure(Path folder, Throwable error) {
    if (isHeld(error)) {
      Matcher holder = HOLDER.matcher(String.valueOf(error.getMessage()));
      String by = holder.find() ? "by process " + holder.group(1) : "by another process";
      return new StoreException(folder, "is in use " + by, "wait until it ends, or stop it", error);
    }
    if (error instanceof RuntimeException bug && !isOfFiles(error)) {
      return bug;
    }
    if (Files.exists(folder) && !Files.isWritable(folder)) {
      return new StoreException(folder, "is read-only", "make it writable", error);
    }
    boolean full = isFull(folder);
    return new StoreException(
        folder,
        full ? "the disk is full" : "cannot be used: " + error.getMessage(),
        full ? "make room, then do it again" : "check folder and disk, or take another folder",
        error);
  }

  /** Whether the disk that a folder lies on, or would lie on, has next to no room left. */
  private static boolean isFull(Path folder) {
    for (@Nullable Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        return at.toFile().getUsableSpace() < KnowledgeGraph.RESERVE;
      }
    }
    return false;
  }

  /** Whether the database or the file system failed; {@code InternalError} is a mapped file's. */
  private static boolean isOfFiles(Throwable error) {
    return error instanceof IOException
        || error instanceof UncheckedIOException
        || error instanceof RuntimeIOException
        || error instanceof InternalError
        || error instanceof DBOpEnvException
        || error instanceof TDBException
        || error instanceof StorageException
        || (error.getCause() != null && isOfFiles(error.getCause()));
  }
}

package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.Program;
import agon.graph.GraphStore;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens around a store: killed builds, full disks, folders that may not be written. */
final class HostileStoreTest {
  private static final Path ARTICLES = Path.of("data/articles/en");
  private static final long LONGEST = TimeUnit.MINUTES.toNanos(3);

  @TempDir private Path folder;

  /** Killed when the database appears, and when the store is marked as whole. */
  @ParameterizedTest
  @ValueSource(strings = {"tdb2.new", "agon-store.txt"})
  void aBuildThatIsKilledLeavesNoHalfStore(String sign) throws Exception {
    Path store = folder.resolve("store");
    Process build = agon("build", "--store", store.toString(), articles().toString());
    waitFor(build, store.resolve(sign));

    build.destroyForcibly().waitFor();

    Run count = Run.agon("export", "--format", "nquads", "--store", store.toString());
    assertThat(count.code()).isIn(0, 4);
    assertThat(count.out()).isEmpty();
    assertThat(Run.agon("build", "--store", store.toString(), articles().toString()).code())
        .isZero();
    assertThat(Run.agon("export", "--format", "nquads", "--store", store.toString()).out())
        .isEqualTo(undisturbed());
  }

  @Test
  void aStoreInUseByAnotherProcessNamesIt() throws Exception {
    Path store = folder.resolve("store");
    Process build = agon("build", "--store", store.toString(), ARTICLES.toString());
    waitFor(build, store.resolve("tdb2/Data-0001/tdb.lock"));

    Run run = Run.agon("query", "who-leads", "--store", store.toString());

    build.destroyForcibly().waitFor();
    assertThat(run)
        .isEqualTo(
            new Run(
                4,
                "",
                store
                    + ": is in use by process "
                    + build.pid()
                    + "; wait until it ends, or stop it\n"));
  }

  @Test
  void aFullDiskIsNamed() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    if (run("mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", disk.toString()) != 0) {
      notRun("a small disk cannot be made here");
      return;
    }
    try {
      Path store = disk.resolve("store");

      Run run = Run.agon("build", "--store", store.toString(), articles().toString());

      assertThat(run.code()).isEqualTo(4);
      assertThat(run.err()).endsWith(": the disk is full; make room, then build again\n");
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void aReadOnlyFolderIsNamed() throws Exception {
    Path shut = Files.createDirectory(folder.resolve("shut"));
    GraphStore.create(shut).close();
    boolean possible = shut.toFile().setWritable(false) && !Files.isWritable(shut);
    if (!possible) {
      notRun("this user may write everywhere");
      return;
    }

    Run inside =
        Run.agon("build", "--store", shut.resolve("store").toString(), articles().toString());

    assertThat(inside.code()).isEqualTo(4);
    assertThat(inside.err()).contains("; ").hasLineCount(1);
  }

  @Test
  void aPlaceWhereNoFolderCanBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    Path store = file.resolve("store");

    Run run = Run.agon("build", "--store", store.toString(), articles().toString());

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).startsWith(store + ": cannot be used: ").hasLineCount(1);
  }

  /** The store of a build that nothing disturbs, as N-Quads. */
  private String undisturbed() throws IOException {
    String calm = folder.resolve("calm").toString();
    Run.agon("build", "--store", calm, articles().toString());
    return Run.agon("export", "--format", "nquads", "--store", calm).out();
  }

  /** A folder with a few articles. */
  private Path articles() throws IOException {
    Path few = folder.resolve("few");
    if (Files.notExists(few)) {
      Files.createDirectory(few);
      try (Stream<Path> all = Files.list(ARTICLES)) {
        for (Path article : all.sorted().limit(3).toList()) {
          Files.copy(article, few.resolve(article.getFileName()));
        }
      }
    }
    return few;
  }

  private Process agon(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = Program.classPath();
    String[] command =
        Stream.concat(Stream.of(java, "-cp", classes, "agon.cli.Main"), Stream.of(arguments))
            .toArray(String[]::new);
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out.txt").toFile())
        .redirectError(folder.resolve("err.txt").toFile())
        .start();
  }

  private static void waitFor(Process process, Path sign) throws InterruptedException {
    long start = System.nanoTime();
    while (Files.notExists(sign)) {
      assertThat(process.isAlive()).as("running until there is " + sign).isTrue();
      assertThat(System.nanoTime() - start).isLessThan(LONGEST);
      Thread.sleep(1);
    }
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  private static void notRun(String reason) {
    System.getLogger(HostileStoreTest.class.getName())
        .log(Level.WARNING, "NOT RUN: 1 check (" + reason + ")");
  }
}

package agon.cli;

import agon.graph.KnowledgeGraph;
import agon.graph.StoreException;
import agon.serve.DoorPlate;
import agon.serve.Server;
import agon.serve.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Serves a store: what {@link ServeCommand} does once its options are read. */
final class Serving {
  private final Surroundings surroundings;
  private final Path store;

  Serving(Surroundings surroundings, Path store) {
    this.surroundings = surroundings;
    this.store = store;
  }

  /**
   * Serves until the process is told to end, or this thread is interrupted.
   *
   * @param open whether to open the page in the browser
   */
  void run(Settings settings, boolean open) {
    String token = DoorPlate.newToken();
    CountDownLatch stopped = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Thread hook = new Thread(() -> end(main, stopped), "end");
    try (KnowledgeGraph graph = surroundings.stores().open(store);
        Server server =
            Server.start(graph, settings, new Errands(graph, surroundings.environment()), token)) {
      Runtime.getRuntime().addShutdownHook(hook);
      hang(new DoorPlate(server.address(), ProcessHandle.current().pid(), token));
      greet(server.address(), settings, graph.isEmpty());
      if (open) {
        browse(server.address());
      }
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // Told to end: the resources have been closed.
    } finally {
      takeDown();
      stopped.countDown();
    }
  }

  /** Has the main thread close everything before the process ends. */
  private static void end(Thread main, CountDownLatch stopped) {
    main.interrupt();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void hang(DoorPlate plate) {
    try {
      plate.hang(store);
    } catch (IOException e) {
      throw new StoreException(store, "cannot be written", "make it writable", e);
    }
  }

  private void takeDown() {
    try {
      DoorPlate.takeDown(store);
    } catch (IOException e) {
      surroundings.tell(store + ": agon-serve.txt cannot be removed; remove it by hand");
    }
  }

  private void greet(URI address, Settings settings, boolean empty) {
    surroundings.say("Agon serves " + store + " at " + address + " (Ctrl-C ends it)");
    surroundings.out().flush();
    if (empty) {
      surroundings.tell("the store is empty; fill it with agon build, also while this runs");
    }
    if (!settings.isLoopback()) {
      surroundings.tell(
          "--host "
              + settings.host()
              + ": everyone who reaches this machine can read the whole graph; use localhost to"
              + " keep it to yourself");
    }
  }

  private void browse(URI address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("mac")
            ? List.of("open")
            : system.contains("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler")
                : List.of("xdg-open");
    try {
      new ProcessBuilder(Stream.concat(command.stream(), Stream.of(address.toString())).toList())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      surroundings.tell("--open: no browser can be started here; open " + address + " yourself");
    }
  }
}

package agon.cli;

import agon.graph.GazetteerReader;
import agon.graph.GraphBuilder;
import agon.graph.GraphLoad;
import agon.graph.OntologyReader;
import agon.graph.RemoteStore;
import agon.knowledge.Ontology;
import agon.text.InputException;
import agon.text.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Loads or sends parts: what {@link LoadCommand} does once its options are read. */
final class Loading {
  private static final Pattern PART = Pattern.compile("[^._].*\\.(?:nq|nt)(?:\\.gz)?");

  private final Surroundings surroundings;
  private final List<Path> files;

  /**
   * Makes the command.
   *
   * @param parts files, and folders of them
   * @throws InputException when one of them holds no part
   */
  Loading(Surroundings surroundings, List<String> parts) {
    this.surroundings = surroundings;
    this.files = files(surroundings.folder(), parts);
  }

  /** Loads the parts into a store. */
  ExitCode into(Path store) {
    Ontology ontology = OntologyReader.read();
    GraphBuilder builder = new GraphBuilder(GazetteerReader.read(ontology), Version.number());
    GraphLoad load = new GraphLoad(files, ontology, builder);
    sumUp(surroundings.stores().load(store, load), "loaded");
    return ExitCode.DONE;
  }

  /** Sends the parts to a store elsewhere. */
  ExitCode to(URI address, Optional<String> user, int batch) {
    String scheme = address.getScheme();
    if (address.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
      throw new InputException(
          Location.of("--to " + address),
          "not an address of the web",
          "give one such as http://localhost:3030/news/data");
    }
    String password = surroundings.environment().getOrDefault("AGON_PASSWORD", "");
    Optional<String> credentials = user.map(name -> name + ":" + password);
    sumUp(new RemoteStore(address, credentials, batch).send(files), "sent");
    return ExitCode.DONE;
  }

  private void sumUp(GraphLoad.Report report, String done) {
    surroundings.say(
        String.format(
            Locale.ROOT,
            "%d parts with %d articles and %d statements %s",
            files.size(),
            report.articles(),
            report.statements(),
            done));
  }

  private static List<Path> files(Path start, List<String> parts) {
    List<Path> files = new ArrayList<>();
    for (String part : parts) {
      Path path = start.resolve(part);
      List<Path> found = Files.isDirectory(path) ? folder(path) : List.of(path);
      if (found.isEmpty()) {
        throw new InputException(
            Location.of(part), "a folder without parts", "give files that end in .nq or .nq.gz");
      }
      files.addAll(found);
    }
    return files.stream().distinct().toList();
  }

  private static List<Path> folder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> PART.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

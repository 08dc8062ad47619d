package agon.cli;

import agon.export.ExportFormat;
import agon.export.Selection;
import agon.graph.KnowledgeGraph;
import agon.text.InputException;
import agon.text.Location;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes the graph: what {@link ExportCommand} does once its options are read. */
final class Exporting {
  private final Surroundings surroundings;
  private final Path store;

  Exporting(Surroundings surroundings, Path store) {
    this.surroundings = surroundings;
    this.store = store;
  }

  /**
   * Writes the graph.
   *
   * @param format the name of the format
   * @param selection the claims to write
   * @param output the file; standard output where empty
   * @throws InputException when the format is unknown or the file cannot be written
   */
  void run(String format, Selection selection, Optional<Path> output) {
    ExportFormat chosen = ExportFormat.named(format);
    try (KnowledgeGraph graph = surroundings.stores().open(store)) {
      if (output.isEmpty()) {
        chosen.write(graph, selection, surroundings.out());
      } else {
        toFile(chosen, graph, selection, surroundings.folder().resolve(output.get()));
      }
    }
  }

  /** Written aside and moved into place, so that a file is whole or not there. */
  private static void toFile(
      ExportFormat format, KnowledgeGraph graph, Selection selection, Path file) {
    Path aside = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream stream = Files.newOutputStream(aside)) {
        format.write(graph, selection, stream);
      }
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new InputException(
          Location.of(file.toString()),
          "cannot be written",
          "name a file in a folder that exists and may be written",
          e);
    }
  }
}

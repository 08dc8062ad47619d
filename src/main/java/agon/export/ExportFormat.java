package agon.export;

import agon.graph.KnowledgeGraph;
import agon.text.InputException;
import agon.text.Location;
import agon.text.Nearest;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;

/**
 * A format that a graph can be exported in.
 *
 * @param name as users write it, such as {@code turtle}
 * @param extension of its files, without the dot
 * @param writer what writes it
 * @param isPicture whether it shows the rivalry map, as much of it as the selection's scope says
 */
public record ExportFormat(String name, String extension, StoryWriter writer, boolean isPicture) {
  /** Every format; the first is the default. */
  public static final List<ExportFormat> ALL =
      List.of(
          new ExportFormat("turtle", "ttl", TurtleWriter::writeStory),
          new ExportFormat("trig", "trig", TurtleWriter::writeGraphs),
          new ExportFormat("ntriples", "nt", LinesWriter::writeStory),
          new ExportFormat("nquads", "nq", LinesWriter::writeGraphs),
          new ExportFormat("jsonld", "jsonld", JsonLdWriter::write),
          new ExportFormat("rdfxml", "rdf", RdfXmlWriter::write),
          new ExportFormat("csv", "csv", CsvWriter::write),
          new ExportFormat("graphml", "graphml", GraphMlWriter::write),
          new ExportFormat("neo4j-nodes", "csv", Neo4jWriter::writeNodes),
          new ExportFormat("neo4j-relationships", "csv", Neo4jWriter::writeRelationships),
          new ExportFormat("gexf", "gexf", GexfWriter::write),
          new ExportFormat("dot", "dot", DotWriter::write, true),
          new ExportFormat("svg", "svg", SvgWriter::write, true));

  /** A format that holds all that is selected. */
  private ExportFormat(String name, String extension, StoryWriter writer) {
    this(name, extension, writer, false);
  }

  /**
   * The format of this name.
   *
   * @throws InputException when there is none
   */
  public static ExportFormat named(String name) {
    return ALL.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  /**
   * Writes a graph.
   *
   * @param graph the graph
   * @param selection the claims to write
   * @param target gets the bytes, in UTF-8; flushed, not closed
   */
  public void write(KnowledgeGraph graph, Selection selection, OutputStream target) {
    graph.read(
        dataset -> {
          AWriter out = IO.wrapUTF8(target);
          writer.write(new Story(dataset.asDatasetGraph(), selection), out);
          out.flush();
          return true;
        });
  }

  private static InputException unknown(String name) {
    List<String> names = ALL.stream().map(ExportFormat::name).toList();
    List<String> near = Nearest.to(name, names);
    return new InputException(
        Location.of("--format"),
        "unknown format " + name,
        "use one of " + (near.isEmpty() ? names : near).stream().collect(Collectors.joining(", ")));
  }
}

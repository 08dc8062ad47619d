package agon.graph;

import agon.text.InputException;
import agon.text.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A Turtle file that Agon itself is made of, such as the ontology.
 *
 * @param name the file as errors name it
 * @param text its content
 */
record TurtleSource(String name, String text) {

  /**
   * Reads a resource of the class path.
   *
   * @param resource its path, such as {@code /ontology/schema.ttl}
   * @throws InputException when there is none
   */
  static TurtleSource ofResource(String resource) {
    try (InputStream stream = TurtleSource.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new InputException(
            Location.of(resource.substring(1)), "no such file", "build the jar with it");
      }
      return new TurtleSource(
          resource.substring(1), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws InputException when it cannot be read
   */
  static TurtleSource ofFile(Path file) {
    try {
      return new TurtleSource(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new InputException(
          Location.of(file.toString()), "cannot be read", "give a Turtle file in UTF-8", e);
    }
  }

  /** Parses it into a graph in memory. */
  Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    parse(StreamRDFLib.graph(graph));
    return graph;
  }

  /**
   * Its triples in the order of the file, with blank nodes named by their order, so that two
   * readings of one file are equal.
   */
  List<Triple> triples() {
    List<Triple> triples = new ArrayList<>();
    Map<Node, Node> blanks = new HashMap<>();
    UnaryOperator<Node> name =
        node ->
            node.isBlank() ? blanks.computeIfAbsent(node, key -> blank(blanks.size() + 1)) : node;
    parse(
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            triples.add(
                Triple.create(
                    name.apply(triple.getSubject()),
                    triple.getPredicate(),
                    name.apply(triple.getObject())));
          }
        });
    return triples;
  }

  private static Node blank(int number) {
    return NodeFactory.createBlankNode(String.format(Locale.ROOT, "b%04d", number));
  }

  /**
   * Parses it into a stream of triples, in the order of the file.
   *
   * @throws InputException at the place of the first mistake
   */
  void parse(StreamRDF triples) {
    RDFParser.create()
        .source(new StringReader(text))
        .lang(Lang.TURTLE)
        .base("https://w3id.org/agon/")
        .checking(false)
        .errorHandler(new FirstMistake(name, "correct the Turtle there"))
        .parse(triples);
  }

  /** The place where a term such as {@code agon:Labo} first stands, else the whole file. */
  Location locate(String term) {
    Pattern whole = Pattern.compile("(?<![\\w:-])" + Pattern.quote(term) + "(?![\\w-])");
    Matcher matcher = whole.matcher(text);
    if (!matcher.find()) {
      return Location.of(name);
    }
    int line = (int) text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count() + 1;
    int column = matcher.start() - text.lastIndexOf('\n', matcher.start());
    return new Location(name, line, column);
  }
}

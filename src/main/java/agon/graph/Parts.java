package agon.graph;

import agon.text.InputException;
import agon.text.Location;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Files of N-Quads that make a graph together, whatever their order. Where several hold versions of
 * one article, the one with the smallest hash stays, as in {@link GraphUpdate}; the others' nodes
 * are left out.
 */
final class Parts {
  private static final Set<Node> LEADS_TO = Set.of(Terms.HAS_TARGET, Terms.HAS_SELECTOR);

  private final List<Path> files;
  private final Map<Node, Version> versions = new HashMap<>();
  private final Map<Path, Set<Node>> leaving = new HashMap<>();

  /**
   * A version of an article.
   *
   * @param hash of its content
   * @param reader what read it
   * @param file the file that holds it
   */
  record Version(String hash, String reader, Path file) {
    /** Whether it is the one that stays. */
    boolean precedes(Version other) {
      int order = hash.compareTo(other.hash);
      return order < 0 || (order == 0 && reader.compareTo(other.reader) < 0);
    }

    boolean equalsBut(Version other) {
      return hash.equals(other.hash) && reader.equals(other.reader);
    }
  }

  /**
   * Looks through the files for their articles.
   *
   * @throws InputException when a file cannot be read, or holds two versions of one article
   */
  Parts(List<Path> files) {
    this.files = List.copyOf(files);
    this.files.forEach(this::survey);
  }

  /** The articles and the versions of them that stay. */
  Map<Node, Version> versions() {
    return versions;
  }

  private void survey(Path file) {
    Map<Node, Node> hashes = new HashMap<>();
    Map<Node, Node> readers = new HashMap<>();
    stream(
        file,
        quad -> {
          if (quad.getPredicate().equals(Terms.CONTENT_HASH)) {
            only(file, hashes.put(quad.getSubject(), quad.getObject()), quad);
          } else if (quad.getPredicate().equals(Terms.READ_BY)) {
            only(file, readers.put(quad.getSubject(), quad.getObject()), quad);
          }
        });
    hashes.forEach(
        (article, hash) -> {
          Node reader = readers.getOrDefault(article, hash);
          add(
              article,
              new Version(hash.getLiteralLexicalForm(), reader.getLiteralLexicalForm(), file));
        });
  }

  private static void only(Path file, Node before, Quad quad) {
    if (before != null && !before.equals(quad.getObject())) {
      throw new InputException(
          Location.of(file.toString()),
          "holds two versions of the article " + quad.getSubject().getURI(),
          "load the parts as agon batch wrote them, not one file made of them");
    }
  }

  private void add(Node article, Version version) {
    Version other = versions.putIfAbsent(article, version);
    if (other == null || other.equalsBut(version)) {
      return;
    }
    boolean stays = other.precedes(version);
    versions.put(article, stays ? other : version);
    leaving.computeIfAbsent((stays ? version : other).file(), key -> new HashSet<>()).add(article);
  }

  /** Hands over all statements but those of versions that give way. */
  void forEach(Consumer<Quad> taker) {
    for (Path file : files) {
      Set<Node> left = left(file);
      stream(
          file,
          quad -> {
            if (!left.contains(quad.getSubject())) {
              taker.accept(quad);
            }
          });
    }
  }

  /** The nodes of a file that belong to versions that give way. */
  private Set<Node> left(Path file) {
    Set<Node> articles = leaving.getOrDefault(file, Set.of());
    if (articles.isEmpty()) {
      return Set.of();
    }
    Set<Node> nodes = new HashSet<>(articles);
    stream(
        file,
        quad -> {
          if (quad.getPredicate().equals(Terms.DERIVED_FROM)
              && articles.contains(quad.getObject())) {
            nodes.add(quad.getSubject());
          }
        });
    // What a mention points at leads on to selectors, but may stand anywhere in the file.
    for (Set<Node> from = nodes; !from.isEmpty(); ) {
      from = reached(file, from);
      from.removeAll(nodes);
      nodes.addAll(from);
    }
    return nodes;
  }

  private static Set<Node> reached(Path file, Set<Node> from) {
    Set<Node> reached = new HashSet<>();
    stream(
        file,
        quad -> {
          if (LEADS_TO.contains(quad.getPredicate()) && from.contains(quad.getSubject())) {
            reached.add(quad.getObject());
          }
        });
    return reached;
  }

  private static void stream(Path file, Consumer<Quad> taker) {
    StreamRDF sink =
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            taker.accept(Quad.create(Quad.defaultGraphIRI, triple));
          }

          @Override
          public void quad(Quad quad) {
            taker.accept(
                quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad);
          }
        };
    RdfFile.stream(file, sink);
  }
}

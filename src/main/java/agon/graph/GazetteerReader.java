package agon.graph;

import agon.knowledge.EntityKind;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.Ontology;
import agon.text.InputException;
import agon.text.Location;
import agon.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Reads the gazetteer: Turtle files whose things have a kind of the ontology, {@code
 * skos:prefLabel}, {@code skos:altLabel}, {@code agon:ambiguousLabel}, {@code agon:context}, {@code
 * agon:demonym} and {@code owl:sameAs}. Things may be described in several files; other properties
 * are notes.
 */
public final class GazetteerReader {
  /** Folder of the class path; its {@code index.txt} lists the files, as a jar cannot. */
  static final String FOLDER = "/gazetteer/";

  private final Ontology ontology;
  private final Map<String, KnownThing> things = new LinkedHashMap<>();

  private GazetteerReader(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * Reads the gazetteer that Agon ships with.
   *
   * @throws InputException when it is broken
   */
  public static Gazetteer read(Ontology ontology) {
    return new GazetteerReader(ontology).gazetteer(shipped());
  }

  /**
   * Reads every {@code .ttl} file of a folder.
   *
   * @throws InputException when there is none, or one is broken
   */
  public static Gazetteer read(Ontology ontology, Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<TurtleSource> sources =
          files
              .filter(file -> file.toString().endsWith(".ttl"))
              .sorted()
              .map(TurtleSource::ofFile)
              .toList();
      if (sources.isEmpty()) {
        throw new InputException(
            Location.of(folder.toString()), "no gazetteer", "give a folder with .ttl files");
      }
      return new GazetteerReader(ontology).gazetteer(sources);
    } catch (IOException e) {
      throw new InputException(
          Location.of(folder.toString()), "cannot be read", "give a folder with .ttl files", e);
    }
  }

  /** The files that Agon ships with. */
  static List<TurtleSource> shipped() {
    return TurtleSource.ofResource(FOLDER + "index.txt")
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(file -> TurtleSource.ofResource(FOLDER + file))
        .toList();
  }

  private Gazetteer gazetteer(List<TurtleSource> sources) {
    for (TurtleSource source : sources) {
      source.parse(new Collector(source));
    }
    List<KnownThing> sorted = new ArrayList<>(things.values());
    sorted.sort((a, b) -> a.iri().compareTo(b.iri()));
    List<GazetteerEntry> entries = sorted.stream().map(KnownThing::entry).toList();
    List<Gazetteer.Context> contexts =
        sorted.stream().map(KnownThing::context).flatMap(List::stream).toList();
    return new Gazetteer(entries, contexts);
  }

  /** Adds the triples of one file to the things they speak of. */
  private final class Collector extends StreamRDFBase {
    private final TurtleSource source;

    Collector(TurtleSource source) {
      this.source = source;
    }

    @Override
    public void triple(Triple triple) {
      String iri = triple.getSubject().toString();
      KnownThing thing = things.computeIfAbsent(iri, key -> new KnownThing(key, source));
      if (triple.getPredicate().equals(Terms.TYPE)) {
        thing.kind(kind(triple));
      } else {
        thing.add(triple.getPredicate(), triple.getObject());
      }
    }

    private EntityKind kind(Triple triple) {
      String name = triple.getObject().getLocalName();
      return ontology.kind(name).orElseThrow(() -> unknown(name));
    }

    private InputException unknown(String name) {
      List<String> kinds = ontology.kinds().stream().map(EntityKind::name).toList();
      List<String> near = Nearest.to(name, kinds);
      return new InputException(
          source.locate("agon:" + name),
          "unknown kind agon:" + name,
          "use one of "
              + (near.isEmpty() ? kinds : near)
                  .stream().map("agon:"::concat).collect(Collectors.joining(", ")));
    }
  }
}

package agon.graph;

import agon.knowledge.Iris;
import agon.text.Language;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** What the terms of the ontology mean, in the words of one language. */
public final class Definitions {
  private Definitions() {}

  /**
   * The definitions of the ontology that Agon ships with.
   *
   * @return local name of a term, such as {@code competesWith} or {@code Alleged}, to its
   *     definition, sorted by name; empty for a language that the ontology is not written in
   */
  public static Map<String, String> in(Language language) {
    Map<String, String> definitions = new TreeMap<>();
    TurtleSource.ofResource(OntologyReader.RESOURCE).graph().stream(
            Node.ANY, Terms.DEFINITION, Node.ANY)
        .filter(triple -> triple.getSubject().isURI())
        .filter(triple -> triple.getSubject().getURI().startsWith(Iris.ONTOLOGY))
        .filter(triple -> triple.getObject().getLiteralLanguage().equals(language.code()))
        .forEach(
            triple ->
                definitions.put(
                    triple.getSubject().getURI().substring(Iris.ONTOLOGY.length()),
                    triple.getObject().getLiteralLexicalForm()));
    return definitions;
  }
}

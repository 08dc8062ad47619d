package agon.cli;

import agon.graph.GazetteerReader;
import agon.graph.OntologyReader;
import agon.knowledge.Extraction;
import agon.knowledge.Gazetteer;
import agon.knowledge.Ontology;
import agon.language.LanguagePacks;
import agon.pipeline.Pipelines;
import agon.text.Article;
import java.util.Optional;

/**
 * The reading that Agon ships with: its ontology, its gazetteer and the pipeline over them.
 *
 * @param ontology the kinds and relations
 * @param gazetteer the things known beforehand
 * @param pipelines the stages of reading, by language
 */
record StandardReader(Ontology ontology, Gazetteer gazetteer, Pipelines pipelines) {

  /** Loads data and models, which takes a moment. */
  static StandardReader load() {
    Ontology ontology = OntologyReader.read();
    Gazetteer gazetteer = GazetteerReader.read(ontology);
    return new StandardReader(
        ontology, gazetteer, Pipelines.standard(LanguagePacks.all(), ontology, gazetteer));
  }

  /** Reads an article; empty for one in a language that nobody reads. */
  Optional<Extraction> read(Article article) {
    return pipelines.extract(article);
  }

  /** The English name of the language that an article is in. */
  String language(Article article) {
    return pipelines.language(article).name();
  }

  /**
   * The version of the program and, after a plus sign, the fingerprint of all that reading is made
   * of: another one reads the same article anew.
   */
  static String version() {
    return Version.number() + "+" + Fingerprint.ofProgram();
  }
}

package agon.cli;

import agon.graph.GazetteerReader;
import agon.graph.GraphBuilder;
import agon.graph.OntologyReader;
import agon.knowledge.Gazetteer;
import agon.knowledge.Ontology;
import agon.language.LanguagePacks;
import agon.pipeline.Outcome;
import agon.pipeline.Pipelines;
import agon.text.Article;

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

  /** Reads an article, and says why where that cannot be done. */
  Outcome read(Article article) {
    return pipelines.attempt(article);
  }

  /**
   * What turns its extractions into triples.
   *
   * @param confidence claims less sure than this are left out
   */
  GraphBuilder builder(double confidence) {
    return new GraphBuilder(gazetteer, version(confidence));
  }

  /**
   * The version of the program and, after a plus sign, the fingerprint of all that reading is made
   * of: another one reads the same article anew.
   *
   * @param confidence claims less sure than this are left out, which makes another reading
   */
  static String version(double confidence) {
    String version = Version.number() + "+" + Fingerprint.ofProgram();
    return confidence > 0 ? version + "+min-confidence-" + confidence : version;
  }
}

package agon.bench;

import agon.export.JsonLines;
import agon.graph.GazetteerReader;
import agon.graph.OntologyReader;
import agon.knowledge.Claim;
import agon.knowledge.CoreferenceChain;
import agon.knowledge.Extraction;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Ontology;
import agon.knowledge.Quotation;
import agon.language.Annotator;
import agon.language.LanguageDetector;
import agon.language.LanguageModels;
import agon.language.LanguagePack;
import agon.language.LanguagePacks;
import agon.language.StandardAnnotator;
import agon.language.Tagger;
import agon.pipeline.Pipeline;
import agon.text.Article;
import agon.text.Document;
import agon.text.Language;
import java.util.List;

/** Agon: every stage from an article's text to its line of JSON. */
final class AgonEngine implements Engine {
  private final LanguageDetector detector = new LanguageDetector(LanguagePacks.all());
  private final Pipeline pipeline;
  private final Annotator metered;
  private Meter meter = new Meter();

  /** Loads what reads this language. */
  AgonEngine(Language language) {
    Ontology ontology = OntologyReader.read();
    LanguagePack pack = new LanguagePack(language);
    LanguageModels models = LanguageModels.load(pack);
    pipeline = Pipeline.standard(pack, models, ontology, GazetteerReader.read(ontology));
    metered = new StandardAnnotator(pack, metered(models));
  }

  /** Reads an article, as the program does; by any number of threads. */
  int line(Article article) {
    detector.detect(article.text());
    return JsonLines.line(pipeline.extract(article)).length();
  }

  /** How many tokens these articles have. */
  long tokens(List<Article> articles) {
    return articles.stream()
        .flatMap(article -> pipeline.annotator().annotate(article).sentences().stream())
        .mapToLong(sentence -> sentence.tokens().size())
        .sum();
  }

  @Override
  public void read(Article article, Meter told) {
    meter = told;
    meter.time("language", () -> detector.detect(article.text()));
    Document document = meter.time("tokens, lemmas, times", () -> metered.annotate(article));
    List<Mention> found = meter.time("mentions", () -> pipeline.mentions().find(document));
    List<CoreferenceChain> chains =
        meter.time("coreference", () -> pipeline.coreference().resolve(document, found));
    List<LinkedMention> linked =
        meter.time("linking", () -> pipeline.linker().link(document, chains));
    List<Quotation> said =
        meter.time("quotations", () -> pipeline.quotations().find(document, linked));
    List<Claim> claims =
        meter.time("claims", () -> pipeline.claims().extract(document, linked, said));
    meter.time(
        "writing", () -> JsonLines.line(new Extraction(document, linked, said, claims)).length());
  }

  private LanguageModels metered(LanguageModels models) {
    Tagger tagger =
        (forms, limits) -> meter.time("tags", () -> models.tagger().tag(forms, limits));
    return new LanguageModels(
        tagger,
        (forms, tags) -> meter.time("parse", () -> models.parser().parse(forms, tags)),
        models.nameTagger());
  }
}

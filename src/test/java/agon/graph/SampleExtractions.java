package agon.graph;

import agon.knowledge.Claim;
import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Extraction;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.GazetteerEntry.Name;
import agon.knowledge.GazetteerEntry.Use;
import agon.knowledge.Iris;
import agon.knowledge.Ontology;
import agon.knowledge.Qualifiers;
import agon.knowledge.Quotation;
import agon.knowledge.Status;
import agon.text.Article;
import agon.text.ArticleIri;
import agon.text.Language;
import agon.text.PartialDate;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Small hand-made extractions that tests of graphs, shapes and exports share. */
public final class SampleExtractions {
  /** The ontology that Agon ships with. */
  public static final Ontology ONTOLOGY = OntologyReader.read();

  /** A firm of {@link #GAZETTEER}. */
  public static final Entity META = entity("meta", "Company", "Meta", "Q380");

  /** Another firm of {@link #GAZETTEER}. */
  public static final Entity OPENAI = entity("openai", "Company", "OpenAI", "");

  /** Two known firms, one with an alias, an ambiguous name and its context. */
  public static final Gazetteer GAZETTEER =
      new Gazetteer(
          List.of(
              new GazetteerEntry(
                  META,
                  List.of(
                      new Name("Meta Platforms", Optional.empty(), Use.PLAIN),
                      new Name("groupe Meta", Optional.of(Language.FRENCH), Use.PLAIN),
                      new Name("Meta", Optional.empty(), Use.AMBIGUOUS))),
              new GazetteerEntry(OPENAI, List.of(new Name("OpenAI", Optional.empty(), Use.PLAIN)))),
          List.of(new Gazetteer.Context(META, List.of("llama"))));

  /** A model that no list holds. */
  public static final Entity MODEL = unlisted("Model", "Zephyr-9");

  /** A person that no list holds. */
  public static final Entity PERSON = unlisted("Person", "Jane Doe");

  /** A data set that no list holds. */
  public static final Entity BOOKS = unlisted("Dataset", "Les Livres & Cie <1>");

  private SampleExtractions() {}

  /** A builder over {@link #GAZETTEER}. */
  public static GraphBuilder builder() {
    return new GraphBuilder(GAZETTEER, "test");
  }

  /** A graph in memory of these extractions, finished. */
  public static KnowledgeGraph graph(Extraction... extractions) {
    KnowledgeGraph graph = KnowledgeGraph.inMemory();
    GraphUpdate update = graph.update(ONTOLOGY, builder());
    List.of(extractions).forEach(update::add);
    update.finish();
    return graph;
  }

  /**
   * One article of every status, with an emoji before most offsets, a quotation and a past post.
   */
  public static Extraction french() {
    String text =
        "Meta 😀 défie OpenAI\n\nMeta et OpenAI sont rivaux. Jane Doe, ancienne de Meta, dit à OpenAI :"
            + " « Zephyr-9 sera ouvert ». Meta aurait entraîné Zephyr-9 sur Les Livres & Cie <1>,"
            + " selon les procureurs. Meta n’a pas racheté OpenAI.";
    Article article = article("https://example.org/fr/1", "2025-01-15", "Le Journal", text);
    Sample sample = new Sample(article, Language.FRENCH);
    String rivals = "Meta et OpenAI sont rivaux.";
    String trained = "Meta aurait entraîné Zephyr-9 sur Les Livres & Cie <1>";
    Qualifiers hearsay = qualifiers("", "les procureurs", false);
    return new Extraction(
        sample.document(),
        List.of(
            sample.mention("Meta", META),
            sample.mention("OpenAI", OPENAI),
            sample.mention("Jane Doe", PERSON),
            sample.mention("Zephyr-9", MODEL),
            sample.mention("Les Livres & Cie <1>", BOOKS)),
        List.of(
            new Quotation(
                sample.span("Zephyr-9 sera ouvert"),
                true,
                Optional.of(PERSON),
                Optional.empty(),
                Optional.of(OPENAI),
                Optional.of(new PartialDate(2024, 10, 0)))),
        List.of(
            sample.claim(OPENAI, "competesWith", META, Status.ASSERTED, rivals),
            qualified(
                sample.claim(PERSON, "worksFor", META, Status.ASSERTED, "ancienne de Meta"),
                qualifiers("ancienne", "", true)),
            qualified(sample.claim(META, "trainedOn", BOOKS, Status.ALLEGED, trained), hearsay),
            sample.claim(META, "acquires", OPENAI, Status.NEGATED, "Meta n’a pas racheté OpenAI."),
            sample.open(MODEL, "Zephyr-9 sera ouvert", PERSON)));
  }

  /** A second publisher that asserts the rivalry, a release and a chain of versions. */
  public static Extraction english() {
    String text =
        "Rivals\n\nMeta competes with OpenAI. Meta launched Zephyr-9, a version of Zephyr. Zephyr is"
            + " a version of Breeze.";
    Article article = article("https://example.org/en/1", "2025-02-01", "The Paper", text);
    Sample sample = new Sample(article, Language.ENGLISH);
    Entity zephyr = unlisted("Model", "Zephyr");
    Entity breeze = unlisted("Model", "Breeze");
    return new Extraction(
        sample.document(),
        List.of(sample.mention("Meta", META), sample.mention("Zephyr-9", MODEL)),
        List.of(),
        List.of(
            sample.claim(
                META, "competesWith", OPENAI, Status.ASSERTED, "Meta competes with OpenAI."),
            sample.claim(META, "releases", MODEL, Status.ASSERTED, "Meta launched Zephyr-9"),
            sample.claim(
                MODEL, "versionOf", zephyr, Status.ASSERTED, "Zephyr-9, a version of Zephyr"),
            sample.claim(
                zephyr, "versionOf", breeze, Status.ASSERTED, "Zephyr is a version of Breeze")));
  }

  /** The same with this confidence in every claim. */
  public static Extraction doubted(Extraction extraction, double confidence) {
    List<Claim> claims =
        extraction.claims().stream()
            .map(
                c ->
                    new Claim(
                        c.subject(),
                        c.relation(),
                        c.object(),
                        c.status(),
                        c.attributedTo(),
                        c.qualifiers(),
                        confidence,
                        c.evidence()))
            .toList();
    return new Extraction(
        extraction.document(), extraction.mentions(), extraction.quotations(), claims);
  }

  /** An article with a text, and nothing read from it. */
  public static Article article(String url, String day, String publisher, String text) {
    return new Article(
        ArticleIri.of(url),
        "articles/" + url.substring(url.lastIndexOf('/') + 1) + ".txt",
        Optional.empty(),
        Optional.of(URI.create(url)),
        Optional.of(LocalDate.parse(day)),
        Optional.of(publisher),
        text.substring(0, text.indexOf('\n')),
        text);
  }

  private static Claim qualified(Claim claim, Qualifiers qualifiers) {
    return new Claim(
        claim.subject(),
        claim.relation(),
        claim.object(),
        claim.status(),
        claim.attributedTo(),
        qualifiers,
        claim.confidence(),
        claim.evidence());
  }

  private static Entity entity(String id, String kind, String name, String wikidata) {
    return new Entity(
        Iris.known(id),
        new EntityKind(kind),
        name,
        Optional.of(wikidata).filter(text -> !text.isEmpty()));
  }

  private static Entity unlisted(String kind, String name) {
    EntityKind entityKind = new EntityKind(kind);
    return new Entity(Iris.unknown(entityKind, name), entityKind, name, Optional.empty());
  }

  private static Qualifiers qualifiers(String role, String attribution, boolean past) {
    return new Qualifiers(
        Optional.of(new PartialDate(2023, 0, 0)),
        Optional.of(role).filter(text -> !text.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(attribution).filter(text -> !text.isEmpty()),
        past);
  }
}

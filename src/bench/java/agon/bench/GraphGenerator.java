package agon.bench;

import agon.graph.GazetteerReader;
import agon.graph.GraphBuilder;
import agon.graph.OntologyReader;
import agon.graph.QuadSorter;
import agon.knowledge.Claim;
import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Evidence;
import agon.knowledge.Extraction;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.Iris;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Ontology;
import agon.knowledge.Qualifiers;
import agon.knowledge.Quotation;
import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.knowledge.Value;
import agon.text.Article;
import agon.text.ArticleIri;
import agon.text.Document;
import agon.text.Language;
import agon.text.PartialDate;
import agon.text.Span;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the statements of made-up articles: a graph of any size for measuring the store. Things
 * are those of the gazetteer and five times as many that no list holds; few are named often, most
 * seldom. The same number of claims gives the same bytes.
 */
public final class GraphGenerator {
  private static final int CLAIMS_AN_ARTICLE = 40;
  private static final int MENTIONS_AN_ARTICLE = 3;
  private static final int PUBLISHERS = 200;
  private static final int DAYS = 1_200;
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
  private static final int UNLISTED = 5;

  private final Ontology ontology = OntologyReader.read();
  private final Gazetteer gazetteer = GazetteerReader.read(ontology);
  private final Random random = new Random(1);
  private final Map<EntityKind, List<Entity>> things = new LinkedHashMap<>();
  private final Map<URI, Integer> ranks = new HashMap<>();
  private final List<Relation> relations;

  private GraphGenerator() {
    for (EntityKind kind : ontology.kinds()) {
      List<Entity> ofKind = new ArrayList<>();
      // Who has many names is spoken of much.
      gazetteer.entries().stream()
          .filter(entry -> entry.entity().kind().equals(kind))
          .sorted(
              Comparator.comparing((GazetteerEntry entry) -> -entry.names().size())
                  .thenComparing(entry -> entry.entity().iri()))
          .map(GazetteerEntry::entity)
          .forEach(ofKind::add);
      int unlisted = Math.max(1_000, ofKind.size() * UNLISTED);
      for (int i = 0; i < unlisted; i++) {
        String name = kind.name() + " Nr. " + i;
        ofKind.add(new Entity(Iris.unknown(kind, name), kind, name, Optional.empty()));
      }
      for (int i = 0; i < ofKind.size(); i++) {
        ranks.put(ofKind.get(i).iri(), i);
      }
      things.put(kind, ofKind);
    }
    relations =
        ontology.relations().stream()
            .filter(relation -> !relation.domain().isEmpty())
            .sorted(Comparator.comparing(Relation::name))
            .toList();
  }

  /** Writes a graph: {@code GraphGenerator CLAIMS FILE.nq.gz}. */
  public static void main(String[] args) throws IOException {
    new GraphGenerator().write(Integer.parseInt(args[0]), Path.of(args[1]));
  }

  private void write(int claims, Path file) throws IOException {
    try (QuadSorter sorter = new QuadSorter(new GraphBuilder(gazetteer, "generated"));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        OutputStream zipped = new GZIPOutputStream(out, 1 << 16)) {
      for (int i = 0; i < claims / CLAIMS_AN_ARTICLE; i++) {
        sorter.add(extraction(i));
      }
      sorter.writeTo(zipped);
    }
  }

  private Extraction extraction(int number) {
    StringBuilder text = new StringBuilder("Story number " + number + "\n\n");
    URI id = ArticleIri.of("generated-" + number);
    List<LinkedMention> mentions = new ArrayList<>();
    Map<URI, Claim> claims = new LinkedHashMap<>();
    while (claims.size() < CLAIMS_AN_ARTICLE) {
      int start = text.length();
      Claim claim = claim(id, text);
      claims.putIfAbsent(Iris.claim(id, claim), claim);
      if (mentions.size() < MENTIONS_AN_ARTICLE) {
        Entity subject = claim.subject();
        Span span = new Span(start, start + subject.name().length());
        mentions.add(
            new LinkedMention(
                new Mention(span, Mention.Form.NAME, Optional.of(subject.kind())), subject));
      }
    }
    List<Quotation> quotations = List.of(quotation(text));
    Document document = new Document(article(id, number, text), Language.ENGLISH, List.of(), List.of());
    return new Extraction(document, mentions, quotations, List.copyOf(claims.values()));
  }

  private Article article(URI id, int number, StringBuilder text) {
    return new Article(
        id,
        "generated/" + number + ".txt",
        Optional.of(Language.ENGLISH),
        Optional.of(URI.create("https://news.example/" + number)),
        Optional.of(FIRST_DAY.plusDays(random.nextInt(DAYS))),
        Optional.of("Paper " + zipf(PUBLISHERS)),
        "Story number " + number,
        text.toString());
  }

  /** A claim with a sentence of its own at the end of the text. */
  private Claim claim(URI article, StringBuilder text) {
    Relation relation = relations.get(random.nextInt(relations.size()));
    Entity subject = thing(relation.domain().stream().sorted().toList());
    Value object = object(relation, subject);
    int start = text.length();
    String name = object instanceof Value.OfEntity thing ? thing.entity().name() : "open";
    text.append(subject.name()).append(" — ").append(relation.name()).append(" — ");
    text.append(name).append(". ");
    Span span = new Span(start, text.length() - 1);
    Evidence evidence =
        new Evidence(article, span, span.of(text.toString()), "generated." + relation.name());
    double confidence = 0.5 + random.nextInt(50) / 100.0;
    Status status = status();
    Optional<Entity> by =
        status == Status.ATTRIBUTED ? Optional.of(thing(relation.domain().stream().sorted().toList())) : Optional.empty();
    return new Claim(
        subject, relation, object, status, by, qualifiers(), confidence, List.of(evidence));
  }

  private Value object(Relation relation, Entity subject) {
    if (relation.range().isEmpty()) {
      return new Value.OfLiteral(
          relation.literals().get(random.nextInt(relation.literals().size())));
    }
    if (relation.is(Relation.Trait.TRANSITIVE)) {
      return new Value.OfEntity(above(subject));
    }
    List<EntityKind> range = relation.range().stream().sorted().toList();
    Value object;
    do {
      object = new Value.OfEntity(thing(range));
    } while (!relation.fits(subject, object));
    return object;
  }

  /** Chains lead up a tree, as those of firms and versions do, instead of joining all to all. */
  private Entity above(Entity thing) {
    List<Entity> ofKind = things.get(thing.kind());
    int rank = ranks.getOrDefault(thing.iri(), 0);
    return ofKind.get(rank == 0 ? 1 : rank / 2);
  }

  private Entity thing(List<EntityKind> kinds) {
    List<Entity> ofKind = things.get(kinds.get(random.nextInt(kinds.size())));
    return ofKind.get(zipf(ofKind.size()));
  }

  /** A number under {@code size}: 0 is drawn most, the others ever less. */
  private int zipf(int size) {
    double share = random.nextDouble() * random.nextDouble();
    return (int) Math.min(size - 1, Math.exp(share * Math.log(size)) - 0.5);
  }

  private Status status() {
    int draw = random.nextInt(100);
    return draw < 87
        ? Status.ASSERTED
        : draw < 94
            ? Status.ATTRIBUTED
            : draw < 95 ? Status.ALLEGED : draw < 98 ? Status.PLANNED : Status.NEGATED;
  }

  private Qualifiers qualifiers() {
    boolean dated = random.nextInt(5) == 0;
    boolean posted = random.nextInt(10) == 0;
    boolean paid = random.nextInt(20) == 0;
    return new Qualifiers(
        dated ? Optional.of(new PartialDate(2023 + random.nextInt(3), 1 + random.nextInt(12), 0)) : Optional.empty(),
        posted ? Optional.of("chief of " + random.nextInt(50)) : Optional.empty(),
        paid ? Optional.of("$" + random.nextInt(500) + " million") : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        random.nextInt(20) == 0);
  }

  private Quotation quotation(StringBuilder text) {
    int start = text.length();
    text.append("It was ").append(random.nextInt(1_000)).append(" times better than ours.");
    List<EntityKind> person = List.of(ontology.kind("Person").orElseThrow());
    return new Quotation(
        new Span(start, text.length()),
        true,
        Optional.of(thing(person)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

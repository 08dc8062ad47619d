package agon.graph;

import agon.knowledge.Claim;
import agon.knowledge.Entity;
import agon.knowledge.Evidence;
import agon.knowledge.Extraction;
import agon.knowledge.Iris;
import agon.knowledge.LinkedMention;
import agon.knowledge.Qualifiers;
import agon.knowledge.Quotation;
import agon.knowledge.Status;
import agon.knowledge.Value;
import agon.text.Article;
import agon.text.CodePoints;
import agon.text.Language;
import agon.text.Span;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes the nodes of one article: itself, its mentions, claims, quotations and their passages. */
final class ArticleTriples {
  private static final Node START = Terms.oa("start");
  private static final Node END = Terms.oa("end");
  private static final Node EXACT = Terms.oa("exact");
  private static final Node POSITION = Terms.oa("TextPositionSelector");
  private static final Node QUOTE = Terms.oa("TextQuoteSelector");

  private final Extraction extraction;
  private final Article article;
  private final Language language;
  private final String reader;
  private final CodePoints codePoints;
  private final Node articleNode;
  private final Consumer<Triple> triples;
  private final Consumer<Entity> things;
  private final Set<Span> passages = new HashSet<>();

  ArticleTriples(
      Extraction extraction, String reader, Consumer<Triple> triples, Consumer<Entity> things) {
    this.extraction = extraction;
    this.article = extraction.document().article();
    this.language = extraction.document().language();
    this.reader = reader;
    this.codePoints = new CodePoints(article.text());
    this.articleNode = Nodes.iri(article.id());
    this.triples = triples;
    this.things = things;
  }

  void write() {
    writeArticle();
    Set<URI> named = new HashSet<>();
    for (LinkedMention mention : extraction.mentions()) {
      write(mention, named.add(mention.entity().iri()));
    }
    extraction.quotations().forEach(this::write);
    Set<URI> claims = new HashSet<>();
    for (Claim claim : extraction.claims()) {
      write(claim.ordered(), claims);
    }
  }

  private void writeArticle() {
    add(articleNode, Terms.TYPE, Terms.agon("Article"));
    add(articleNode, Terms.schema("headline"), Nodes.text(article.title(), language));
    add(articleNode, Terms.schema("inLanguage"), Nodes.text(language.code()));
    add(articleNode, Terms.schema("articleBody"), Nodes.text(article.text(), language));
    add(articleNode, Terms.SOURCE, Nodes.text(article.source()));
    add(articleNode, Terms.CONTENT_HASH, Nodes.text(GraphBuilder.contentHash(article)));
    add(articleNode, Terms.READ_BY, Nodes.text(reader));
    article.published().ifPresent(day -> add(articleNode, Terms.PUBLISHED, Nodes.date(day)));
    article.publisher().ifPresent(name -> add(articleNode, Terms.PUBLISHER, Nodes.text(name)));
    article.url().ifPresent(url -> add(articleNode, Terms.URL, Nodes.anyUri(url)));
  }

  private void write(LinkedMention linked, boolean first) {
    Span span = linked.mention().span();
    Entity thing = linked.entity();
    Node mention =
        Nodes.iri(Iris.minted(Iris.MENTION, article.id(), start(span), end(span), thing.iri()));
    describe(mention, "Mention");
    add(mention, Terms.HAS_BODY, node(thing));
    add(mention, Terms.agon("form"), Terms.agon(title(linked.mention().form().name())));
    if (first) {
      add(mention, Terms.NAME, Nodes.text(thing.name()));
    }
    Node target = Nodes.iri(Iris.minted(Iris.PASSAGE, article.id(), start(span), end(span)));
    add(mention, Terms.HAS_TARGET, target);
    add(target, Terms.TYPE, Terms.oa("SpecificResource"));
    add(target, Terms.oa("hasSource"), articleNode);
    select(target, span);
  }

  private void write(Quotation quotation) {
    Span span = quotation.span();
    Node node =
        Nodes.iri(
            Iris.minted(Iris.QUOTATION, article.id(), start(span), end(span), quotation.direct()));
    describe(node, "Quotation");
    add(node, Terms.agon("direct"), Nodes.truth(quotation.direct()));
    quotation.speaker().ifPresent(thing -> add(node, Terms.SPEAKER, node(thing)));
    quotation.addressee().ifPresent(thing -> add(node, Terms.ADDRESSEE, node(thing)));
    quotation.date().ifPresent(date -> add(node, Terms.agon("date"), Nodes.date(date)));
    select(node, span);
  }

  /** Writes a claim; of one met before, under the other order of its things, the evidence only. */
  private void write(Claim claim, Set<URI> written) {
    URI iri = Iris.claim(article.id(), claim);
    Node node = Nodes.iri(iri);
    if (written.add(iri)) {
      Node subject = node(claim.subject());
      Node relation = Terms.agon(claim.relation().name());
      Node object = node(claim.object());
      describe(node, "Claim");
      add(node, Terms.SUBJECT, subject);
      add(node, Terms.PREDICATE, relation);
      add(node, Terms.OBJECT, object);
      add(node, Terms.STATUS, Terms.agon(title(claim.status().name())));
      add(node, Terms.agon("confidence"), Nodes.share(claim.confidence()));
      claim.attributedTo().ifPresent(thing -> add(node, Terms.ATTRIBUTED_TO, node(thing)));
      qualify(node, claim.qualifiers());
      if (claim.status() == Status.ASSERTED && !claim.qualifiers().past()) {
        add(subject, relation, object);
      }
    }
    claim.evidence().forEach(evidence -> write(node, evidence));
  }

  private void qualify(Node claim, Qualifiers qualifiers) {
    qualifiers.date().ifPresent(date -> add(claim, Terms.agon("date"), Nodes.date(date)));
    qualifiers.role().ifPresent(role -> written(claim, "role", role));
    qualifiers.amount().ifPresent(amount -> written(claim, "amount", amount));
    qualifiers.topic().ifPresent(topic -> written(claim, "topic", topic));
    qualifiers.attribution().ifPresent(who -> written(claim, "attribution", who));
    if (qualifiers.past()) {
      add(claim, Terms.PAST, Nodes.truth(true));
    }
  }

  private void written(Node claim, String property, String words) {
    add(claim, Terms.agon(property), Nodes.text(words, language));
  }

  private void write(Node claim, Evidence evidence) {
    Span span = evidence.span();
    Node node =
        Nodes.iri(
            Iris.minted(Iris.EVIDENCE, claim.getURI(), start(span), end(span), evidence.rule()));
    add(claim, Terms.EVIDENCE, node);
    describe(node, "Evidence");
    add(node, Terms.agon("foundBy"), Nodes.text(evidence.rule()));
    select(node, span);
  }

  private void describe(Node node, String type) {
    add(node, Terms.TYPE, Terms.agon(type));
    add(node, Terms.DERIVED_FROM, articleNode);
  }

  /** Points at a passage in both ways of the W3C Web Annotation model. */
  private void select(Node node, Span span) {
    String selector = Iris.minted(Iris.SELECTOR, article.id(), start(span), end(span)).toString();
    Node position = Nodes.iri(URI.create(selector + "-position"));
    Node quote = Nodes.iri(URI.create(selector + "-quote"));
    add(node, Terms.HAS_SELECTOR, position);
    add(node, Terms.HAS_SELECTOR, quote);
    if (passages.add(span)) {
      add(position, Terms.TYPE, POSITION);
      add(position, START, Nodes.integer(start(span)));
      add(position, END, Nodes.integer(end(span)));
      add(quote, Terms.TYPE, QUOTE);
      add(quote, EXACT, Nodes.text(span.of(article.text())));
    }
  }

  private Node node(Value value) {
    return value instanceof Value.OfEntity thing
        ? node(thing.entity())
        : Nodes.text(((Value.OfLiteral) value).text());
  }

  private Node node(Entity thing) {
    things.accept(thing);
    return Nodes.iri(thing.iri());
  }

  private int start(Span span) {
    return codePoints.at(span.start());
  }

  private int end(Span span) {
    return codePoints.at(span.end());
  }

  private void add(Node subject, Node predicate, Node object) {
    triples.accept(Triple.create(subject, predicate, object));
  }

  /**
   * The name of a Java constant as the ontology writes it: {@code ASSERTED} is {@code Asserted}.
   */
  private static String title(String constant) {
    return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
  }
}

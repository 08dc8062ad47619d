package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.text.Document;
import agon.text.Span;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which thing a word of a sentence stands for as a source: the thing itself, the organisation
 * that a spokesperson speaks for, the owner of a document.
 */
final class Sources {
  private static final Set<String> SPEAKERS = Set.of("Person", "Company", "Authority", "Product");
  private static final Set<String> MUTE = Set.of("Model", "Dataset", "Hardware");

  private final SpeakerWords words;
  private final List<LinkedMention> mentions;
  private final Document document;
  private @Nullable Owners owners;

  /**
   * The sources of one document.
   *
   * @param words the language's words for those who speak
   * @param mentions the document's mentions, in order
   * @param document the document
   */
  Sources(SpeakerWords words, List<LinkedMention> mentions, Document document) {
    this.words = words;
    this.mentions = mentions;
    this.document = document;
  }

  /** The language's words for those who speak. */
  SpeakerWords words() {
    return words;
  }

  /** Whether this lemma stands for something written. */
  boolean isDocument(String lemma) {
    return words.isDocument(lemma);
  }

  /** Whether a noun stands for a thing that cannot speak: a model, a chip, a data set. */
  boolean isMute(Tree tree, int head) {
    int offset = tree.token(head).span().start();
    return words.isMute(tree.token(head).lemma())
        || around(offset).stream()
            .filter(linked -> linked.mention().span().contains(offset))
            .filter(linked -> tree.sentence().headOf(linked.mention().span()) == head)
            .anyMatch(linked -> MUTE.contains(linked.entity().kind().name()));
  }

  /** Whether a noun stands for nobody, since it is abstract: « cette évolution montre que ». */
  boolean isAbstract(Tree tree, int head) {
    Token noun = tree.token(head);
    return noun.tag().equals("NOUN")
        && tree.words().isAbstract(noun.lemma())
        && !words.isStandIn(noun.lemma())
        && !words.isSpeaking(noun.lemma())
        && at(tree, head).or(() -> beside(tree, head)).isEmpty();
  }

  /** The head of the name, of a thing that speaks, that ends with this token. */
  Optional<Integer> nameEndingAt(Tree tree, int last) {
    if (last < 0) {
      return Optional.empty();
    }
    int end = tree.token(last).span().end();
    return around(tree.token(last).span().start()).stream()
        .filter(linked -> linked.mention().span().end() == end)
        .filter(linked -> linked.mention().form() == Mention.Form.NAME)
        .filter(linked -> SPEAKERS.contains(linked.entity().kind().name()))
        .map(linked -> tree.sentence().headOf(linked.mention().span()))
        .findFirst();
  }

  /** Whether a token is part of what says when. */
  boolean isTime(Tree tree, int token) {
    Span span = tree.token(token).span();
    return document.timesIn(tree.sentence().span()).stream()
        .anyMatch(time -> time.span().overlaps(span));
  }

  /** Whom the noun phrase with this head stands for as a source. */
  Speaker of(Tree tree, int head) {
    String lemma = tree.token(head).lemma();
    Optional<Entity> thing = words.isStandIn(lemma) ? owner(tree, head) : at(tree, head);
    return thing
        .or(() -> remembered(tree, head))
        .map(Speaker::of)
        .orElseGet(
            () -> new Speaker(Optional.empty(), PhraseWords.of(tree, head, document.text())));
  }

  /** Whose a document is, by what is said elsewhere. */
  private Optional<Entity> remembered(Tree tree, int head) {
    String lemma = tree.token(head).lemma();
    boolean definite = tree.child(head, t -> t.has("Definite", "Def")).isPresent();
    if (!definite || !words.isDocument(lemma)) {
      return Optional.empty();
    }
    if (owners == null) {
      owners = new Owners(document, tree.words(), this);
    }
    Optional<Entity> owner = owners.of(lemma);
    return owner.isEmpty() && words.isComplaint(lemma) ? owners.plaintiff() : owner;
  }

  /** A source in these words. */
  Speaker written(Tree tree, int first, int last) {
    String words = tree.token(first).span().union(tree.token(last).span()).of(document.text());
    return new Speaker(Optional.empty(), Optional.of(words));
  }

  /** The thing that a mention with this head refers to; the first where it refers to several. */
  Optional<Entity> at(Tree tree, int head) {
    int offset = tree.token(head).span().start();
    LinkedMention best = null;
    for (LinkedMention linked : around(offset)) {
      boolean heads =
          linked.mention().span().contains(offset)
              && tree.sentence().headOf(linked.mention().span()) == head;
      boolean other = best == null || !best.mention().span().equals(linked.mention().span());
      if (heads && other && SPEAKERS.contains(linked.entity().kind().name())) {
        best = linked;
      }
    }
    return Optional.ofNullable(best).map(LinkedMention::entity);
  }

  /** The mention, of a thing that speaks, that starts at this offset. */
  Optional<LinkedMention> startingAt(int offset) {
    return around(offset).stream()
        .filter(linked -> linked.mention().span().start() == offset)
        .filter(linked -> SPEAKERS.contains(linked.entity().kind().name()))
        .findFirst();
  }

  /** The things, that speak, whose names start between two offsets, in order. */
  List<Entity> namesIn(int from, int to) {
    int first = LinkedMention.firstFrom(mentions, from);
    return mentions.subList(first, Math.max(first, LinkedMention.firstFrom(mentions, to))).stream()
        .filter(linked -> linked.mention().form() == Mention.Form.NAME)
        .map(LinkedMention::entity)
        .filter(thing -> SPEAKERS.contains(thing.kind().name()))
        .toList();
  }

  /** The thing whose name starts at this offset. */
  Optional<Entity> nameStartingAt(int offset) {
    return nameFrom(offset).map(LinkedMention::entity);
  }

  /** The name that starts at this offset, of a thing that speaks. */
  Optional<LinkedMention> nameFrom(int offset) {
    return startingAt(offset).filter(linked -> linked.mention().form() == Mention.Form.NAME);
  }

  /** The thing whose name has this head. */
  Optional<Entity> nameAt(Tree tree, int head) {
    int offset = tree.token(head).span().start();
    return around(offset).stream()
        .filter(linked -> linked.mention().span().contains(offset))
        .filter(linked -> linked.mention().form() == Mention.Form.NAME)
        .filter(linked -> tree.sentence().headOf(linked.mention().span()) == head)
        .map(LinkedMention::entity)
        .findFirst();
  }

  /** The thing that a noun belongs to: « un porte-parole de Meta », "OpenAI's filing". */
  Optional<Entity> owner(Tree tree, int head) {
    List<Integer> inside = new ArrayList<>();
    for (int child : tree.children(head)) {
      String dependency = tree.token(child).dependency();
      boolean owns =
          dependency.startsWith("nmod")
              || dependency.equals("compound")
              || dependency.startsWith("det");
      if (owns && belongs(tree, child)) {
        inside.add(child);
      }
    }
    for (int child : inside) {
      Optional<Entity> owner = at(tree, child).or(() -> beside(tree, child));
      if (owner.isPresent()) {
        return owner;
      }
    }
    return inside.stream()
        .flatMap(child -> tree.children(child).stream())
        .map(child -> at(tree, child))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The thing whose name stands beside a noun: "its head, X", « l'hebdomadaire X ». */
  Optional<Entity> beside(Tree tree, int noun) {
    return tree.children(noun).stream()
        .filter(child -> child > noun && isBeside(tree, child))
        .map(child -> nameAt(tree, child))
        .flatMap(Optional::stream)
        .filter(thing -> SPEAKERS.contains(thing.kind().name()))
        .findFirst();
  }

  private static boolean isBeside(Tree tree, int child) {
    String dependency = tree.token(child).dependency();
    boolean named = dependency.startsWith("appos") || dependency.startsWith("flat");
    return named || (dependency.equals("nmod") && !tree.hasChild(child, "case"));
  }

  private static boolean belongs(Tree tree, int child) {
    return tree.child(child, "case").map(c -> tree.is("of", c)).orElse(true);
  }

  /** The mentions that may cover this offset: those that start at most a name's length before. */
  private List<LinkedMention> around(int offset) {
    int end = LinkedMention.firstFrom(mentions, offset + 1);
    return mentions.subList(Math.max(0, end - 6), end);
  }
}

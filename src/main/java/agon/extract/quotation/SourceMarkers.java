package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.language.LanguagePack;
import agon.language.TableRow;
import agon.text.Span;
import agon.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds phrases that name a source: « selon X », "according to X", « à ses yeux ». */
final class SourceMarkers {
  private final Map<String, List<SourceMarker>> byFirst = new HashMap<>();

  /**
   * A source that a phrase names.
   *
   * @param first index of the phrase's first token
   * @param last index of its last token, the whole noun phrase of the source included
   * @param head index of the source's head
   * @param speaker who speaks
   * @param relative whether it opens a relative clause
   */
  record Source(int first, int last, int head, Speaker speaker, boolean relative) {}

  SourceMarkers(LanguagePack pack) {
    for (TableRow row : pack.table("source-markers")) {
      List<String> words = List.of(row.cell(0).split(" ", -1));
      byFirst
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new SourceMarker(words, row.cell(1)));
    }
  }

  /** The sources that a sentence names so, in order. */
  List<Source> find(Tree tree, Sources sources) {
    List<Source> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      for (SourceMarker marker : byFirst.getOrDefault(tree.token(i).folded(), List.of())) {
        source(tree, i, marker, sources).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Source> source(Tree tree, int first, SourceMarker marker, Sources sources) {
    if (marker.isOnlyAtStart() && first > 0) {
      return Optional.empty();
    }
    return marker
        .place(tree, first)
        .map(place -> source(tree, first, marker, place, sources))
        .filter(source -> fits(tree, marker, source, sources.words()))
        .filter(source -> isApart(tree, first) || !sources.isAbstract(tree, source.head()));
  }

  /** Whether a phrase opens its sentence or stands behind a mark: not « varie selon la saison ». */
  private static boolean isApart(Tree tree, int first) {
    return first == 0 || tree.token(first - 1).tag().equals("PUNCT");
  }

  private static Source source(
      Tree tree, int first, SourceMarker marker, SourceMarker.Place place, Sources sources) {
    int slot = place.slot();
    if (marker.isRelative()) {
      Optional<Integer> name = sources.nameEndingAt(tree, first - 1);
      Speaker speaker = Speaker.of(name.flatMap(head -> sources.nameAt(tree, head)));
      return new Source(first, place.last(), slot, speaker, true);
    }
    if (marker.isInside()) {
      Speaker speaker =
          marker.isOwner() ? owner(tree, slot, sources) : Speaker.of(sources.at(tree, slot));
      return new Source(
          first, ended(tree, first, place.last(), place.last()), slot, speaker, false);
    }
    int head = phraseHead(tree, slot);
    Speaker speaker = sources.of(tree, head).or(() -> named(tree, slot, sources));
    return new Source(
        first, ended(tree, first, head, phraseEnd(tree, head, slot)), head, speaker, false);
  }

  private static int ended(Tree tree, int first, int head, int parsed) {
    return first == 0 ? Fronted.end(tree, head, parsed) : parsed;
  }

  /** Who stands before "'s account". */
  private static Speaker owner(Tree tree, int slot, Sources sources) {
    int last = SourceMarker.ownerEnd(tree, slot) - 1;
    return sources
        .written(tree, slot, last)
        .or(
            () ->
                sources
                    .startingAt(tree.token(slot).span().start())
                    .map(LinkedMention::entity)
                    .or(() -> sources.at(tree, last)));
  }

  /** « pour X » is a source only where X is a person, "per X" only where X has a name. */
  private static boolean fits(Tree tree, SourceMarker marker, Source source, SpeakerWords words) {
    return switch (marker.condition()) {
      case "start" ->
          source.speaker().thing().map(Speaker::isPerson).orElse(isPost(tree, source, words));
      case "thing" -> source.speaker().thing().isPresent();
      default -> true;
    };
  }

  private static boolean isTheOne(Token token) {
    return token.tag().equals("DET") && !token.has("Poss", "Yes") && !token.has("Definite", "Ind");
  }

  /** « le directeur de X », one person by what he or she does. */
  private static boolean isPost(Tree tree, Source source, SpeakerWords words) {
    Token noun = tree.token(source.head());
    return words.isPerson(noun.lemma())
        && noun.has("Number", "Sing")
        && tree.child(source.head(), SourceMarkers::isTheOne).isPresent()
        && tree.hasChild(source.head(), "nmod");
  }

  /** The thing named at the start of the phrase, a title aside. */
  static Optional<Entity> named(Tree tree, int slot, Sources sources) {
    int to = Math.min(tree.size(), slot + 3);
    for (int i = slot; i < to && !tree.token(i).tag().equals("PUNCT"); i++) {
      if (sources.isDocument(tree.token(i).lemma())) {
        return Optional.empty();
      }
      Optional<LinkedMention> thing = sources.startingAt(tree.token(i).span().start());
      if (thing.isPresent()) {
        return thing
            .filter(linked -> !owns(tree, linked.mention(), sources.words()))
            .map(LinkedMention::entity);
      }
    }
    return Optional.empty();
  }

  /** Whether a mention only says whose the noun behind it is: "its founder". */
  private static boolean owns(Tree tree, Mention mention, SpeakerWords words) {
    int next = tree.sentence().tokenAt(mention.span().end());
    return next < tree.size()
        && (tree.token(next).folded().equals(SourceMarker.OF)
            || words.isPerson(tree.token(next).lemma())
            || (tree.token(next - 1).has("Poss", "Yes") && !tree.endsPhrase(next)));
  }

  /**
   * The head of the noun phrase that starts here: the word that this one hangs on from the left.
   */
  static int phraseHead(Tree tree, int start) {
    int at = start;
    for (int steps = 0; steps < 5; steps++) {
      String dependency = tree.token(at).dependency();
      int head = tree.token(at).head();
      boolean leans =
          dependency.startsWith("det")
              || dependency.startsWith("amod")
              || dependency.startsWith("nmod:poss")
              || dependency.startsWith("nummod")
              || dependency.startsWith("compound")
              || dependency.startsWith("case");
      if (!leans || head <= at) {
        return at;
      }
      at = head;
    }
    return at;
  }

  private static boolean isName(Tree tree, int at) {
    return tree.token(at).tag().equals("PROPN") && !tree.token(at - 1).tag().equals("PUNCT");
  }

  /** The last token of the noun phrase, with what stands in apposition to it. */
  private static int phraseEnd(Tree tree, int head, int slot) {
    boolean[] below = tree.below(head);
    int last = Math.max(head, slot);
    for (int i = last + 1; i < below.length; i++) {
      if (below[i] || (i == last + 1 && isName(tree, i))) {
        last = i;
      } else if (!tree.token(i).tag().equals("PUNCT")) {
        break;
      }
    }
    return last;
  }

  /**
   * What the source says: the rest of its sentence where the phrase opens or ends it, else the
   * clause that it stands in.
   */
  static Optional<Span> said(Tree tree, Source source) {
    int clause = tree.token(source.first()).head();
    if (clause >= source.first() && clause <= source.last()) {
      clause = tree.token(source.head()).head();
    }
    clause = verbAbove(tree, clause);
    int from = tree.partStart(source.first());
    int to = tree.partEnd(source.last());
    if (source.relative()) {
      boolean[] behind = new boolean[tree.size()];
      Arrays.fill(behind, source.last() + 1, to + 1, true);
      return tree.span(behind).filter(tree::hasVerb);
    }
    boolean edge = source.first() <= from + 1 || source.last() >= to - 1;
    boolean outside = clause >= from && clause <= to;
    outside &= clause < source.first() || clause > source.last();
    to = reach(tree, source, to);
    Scope scope = Scope.around(tree, from, to, source.first(), source.last());
    boolean whole = edge || !outside || scope.first() > from;
    boolean[] below = whole ? new boolean[0] : tree.below(clause);
    boolean[] rest = new boolean[tree.size()];
    for (int i = scope.first(); i <= scope.last(); i++) {
      boolean inside = below.length == 0 || below[i];
      rest[i] = inside && (i < source.first() || i > source.last());
    }
    return tree.span(rest).filter(tree::hasVerb);
  }

  /** What a source at the start of a sentence says goes on behind a semicolon. */
  private static int reach(Tree tree, Source source, int to) {
    return source.first() == 0 ? tree.size() - 1 : Math.min(to, tree.size() - 1);
  }

  /** The verb, or the word with a copula, that a word hangs on. */
  private static int verbAbove(Tree tree, int at) {
    int above = at;
    for (int steps = 0; steps < 6 && above >= 0 && !isPredicate(tree, above); steps++) {
      above = tree.token(above).head();
    }
    return above < 0 ? at : above;
  }

  private static boolean isPredicate(Tree tree, int at) {
    String tag = tree.token(at).tag();
    return tag.equals("VERB") || tree.hasChild(at, "cop") || tree.hasChild(at, "aux");
  }
}

package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.language.LanguagePack;
import agon.language.TableRow;
import agon.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds phrases that name a source: « selon X », "according to X", « à ses yeux ». */
final class SourceMarkers {
  private static final String SLOT = "@";
  private static final Set<String> WHOSE = Set.of("PRON", "PROPN", "DET");

  private final Map<String, List<Marker>> byFirst = new HashMap<>();

  private record Marker(List<String> words, int slot, boolean onlyAtStart) {}

  /**
   * A source that a phrase names.
   *
   * @param first index of the phrase's first token
   * @param last index of its last token, the whole noun phrase of the source included
   * @param head index of the source's head
   * @param speaker who speaks
   */
  record Source(int first, int last, int head, Speaker speaker) {}

  SourceMarkers(LanguagePack pack) {
    for (TableRow row : pack.table("source-markers")) {
      List<String> words = List.of(row.cell(0).split(" ", -1));
      byFirst
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Marker(words, words.indexOf(SLOT), row.cell(1).equals("start")));
    }
  }

  /** The sources that a sentence names so, in order. */
  List<Source> find(Tree tree, Sources sources) {
    List<Source> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      for (Marker marker : byFirst.getOrDefault(tree.token(i).folded(), List.of())) {
        source(tree, i, marker, sources).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Source> source(Tree tree, int first, Marker marker, Sources sources) {
    int length = marker.words().size();
    if (first + length > tree.size() || (marker.onlyAtStart() && first > 0)) {
      return Optional.empty();
    }
    for (int i = 0; i < length; i++) {
      String word = marker.words().get(i);
      if (!word.equals(SLOT) && !word.equals(tree.token(first + i).folded())) {
        return Optional.empty();
      }
    }
    int slot = first + marker.slot();
    boolean inside = marker.slot() < length - 1;
    if (inside && !WHOSE.contains(tree.token(slot).tag())) {
      return Optional.empty();
    }
    int head = inside ? slot : phraseHead(tree, slot);
    Speaker speaker =
        inside
            ? Speaker.of(sources.at(tree, slot))
            : sources.of(tree, head).or(() -> named(tree, slot, sources));
    if (marker.onlyAtStart() && !isPerson(speaker)) {
      return Optional.empty();
    }
    int last = inside ? first + length - 1 : phraseEnd(tree, head, slot);
    if (first == 0 && last >= tree.size() - 2) {
      last = firstComma(tree, head);
    }
    return Optional.of(new Source(first, last, head, speaker));
  }

  /** The thing named at the start of the phrase, a title aside. */
  static Optional<Entity> named(Tree tree, int slot, Sources sources) {
    int to = Math.min(tree.size(), slot + 3);
    for (int i = slot; i < to && !tree.token(i).tag().equals("PUNCT"); i++) {
      if (sources.isDocument(tree.token(i).lemma())) {
        return Optional.empty();
      }
      Optional<Entity> thing = sources.startingAt(tree.token(i).span().start());
      if (thing.isPresent()) {
        return thing;
      }
    }
    return Optional.empty();
  }

  private static boolean isPerson(Speaker speaker) {
    return speaker.thing().filter(Speaker::isPerson).isPresent();
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

  /** The last token of the noun phrase, with what stands in apposition to it. */
  private static int phraseEnd(Tree tree, int head, int slot) {
    boolean[] below = tree.below(head);
    int last = Math.max(head, slot);
    for (int i = last + 1; i < below.length; i++) {
      if (below[i] || (i == last + 1 && tree.token(i).tag().equals("PROPN"))) {
        last = i;
      } else if (!tree.token(i).tag().equals("PUNCT")) {
        break;
      }
    }
    return last;
  }

  /** The first comma after the head, where the parse hangs the whole sentence on the source. */
  private static int firstComma(Tree tree, int head) {
    int comma = head;
    while (comma < tree.size() - 1 && !tree.token(comma).text().equals(",")) {
      comma++;
    }
    return comma;
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
    boolean edge = source.first() <= from + 1 || source.last() >= to - 1;
    boolean outside = clause >= from && clause <= to;
    outside &= clause < source.first() || clause > source.last();
    boolean[] below = edge || !outside ? new boolean[0] : tree.below(clause);
    boolean[] rest = new boolean[tree.size()];
    for (int i = edge && source.first() == 0 ? 0 : from; i <= reach(tree, source, to); i++) {
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

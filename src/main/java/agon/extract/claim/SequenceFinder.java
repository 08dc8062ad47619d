package agon.extract.claim;

import agon.extract.claim.Enumeration.Member;
import agon.extract.claim.Sequence.Element;
import agon.extract.claim.Sequence.Sort;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where the words and names of a sequence follow each other in a sentence. */
final class SequenceFinder {
  private static final int ASIDE = 24;
  private static final Set<String> STOPS = Set.of(";", ":", "“", "”", "\"", "«", "»");

  /** Marks that set words apart as commas do. */
  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private final SyntaxTree tree;
  private final Words words;
  private final MentionStarts starts;
  private final Enumeration lists;

  SequenceFinder(SyntaxTree tree, Words words, MentionStarts starts) {
    this.tree = tree;
    this.words = words;
    this.starts = starts;
    this.lists = new Enumeration(tree, words, starts);
  }

  /**
   * What a sequence found.
   *
   * @param subjects what stood in the subject's place
   * @param objects what stood in the object's place
   * @param trigger index of the token at which status is read
   */
  record Match(List<Reference> subjects, List<Reference> objects, int trigger) {}

  /** The sequence's match that starts at this token, the shortest runs and longest lists first. */
  Optional<Match> at(int start, Sequence sequence) {
    Match empty = new Match(List.of(), List.of(), start);
    return Optional.ofNullable(match(sequence.elements(), 0, start, empty));
  }

  private @Nullable Match match(List<Element> elements, int next, int at, Match so) {
    if (next == elements.size()) {
      return so;
    }
    Element element = elements.get(next);
    if (element.sort() == Sort.START) {
      return starts.opens(at) ? match(elements, next + 1, at, so) : null;
    }
    if (element.sort() == Sort.NOT) {
      return at < tree.size() && fits(element, at) ? null : match(elements, next + 1, at, so);
    }
    if (element.sort() == Sort.RUN) {
      return run(elements, next, at, so);
    }
    boolean mention = element.sort() != Sort.WORD && element.sort() != Sort.CLASS;
    Match found = null;
    if (mention) {
      found = mentions(elements, next, at, so);
    } else if (at < tree.size() && fits(element, at) && !isReversed(element, at, so)) {
      int trigger = element.trigger() ? at : so.trigger();
      found = match(elements, next + 1, at + 1, new Match(so.subjects(), so.objects(), trigger));
    }
    return found == null && element.optional() ? match(elements, next + 1, at, so) : found;
  }

  private boolean fits(Element element, int at) {
    return element.sort() == Sort.CLASS
        ? words.has(element.words().iterator().next(), tree, at)
        : element.words().contains(tree.lemma(at))
            || element.words().contains(tree.folded(at))
            || (element.words().contains(",") && setsApart(at))
            || (element.sort() == Sort.NOT && element.words().contains(tree.token(at).tag()));
  }

  /** « X – l'assistant de Y – »: a dash after one name, which is not the last of a list. */
  private boolean setsApart(int at) {
    return DASHES.contains(tree.token(at).text()) && at > 0 && !tree.is(at - 1, "conj");
  }

  /** "X was sold" where the row, which gives the verb itself, asks for what X sells. */
  private boolean isReversed(Element element, int at, Match so) {
    boolean acting = !so.subjects().isEmpty() && so.objects().isEmpty();
    return element.trigger()
        && acting
        && !element.words().contains(tree.folded(at))
        && tree.hasChild(at, child -> tree.dependency(child).equals("aux:pass"));
  }

  private @Nullable Match run(List<Element> elements, int next, int at, Match so) {
    Element element = elements.get(next);
    for (int length = 0; length <= element.most() && at + length <= tree.size(); length++) {
      Match found = match(elements, next + 1, at + length, so);
      if (found != null) {
        return found;
      }
      int token = at + length;
      if (token >= tree.size() || !runsOn(element, token)) {
        return null;
      }
    }
    return null;
  }

  /**
   * Whether a run goes on with the token: a participle before a noun counts as an adjective, as
   * does "managing"; "all" and "itself" float in any verb group.
   */
  private boolean runsOn(Element element, int token) {
    Set<String> tags = element.words();
    return tags.contains(tree.token(token).tag())
        || (tags.contains("AUX") && words.has("floating", tree, token))
        || (tags.contains("ADJ") && words.has("modifying", tree, token))
        || (tags.contains("ADJ")
            && tree.token(token).has("VerbForm", "Part")
            && token + 1 < tree.size()
            && tree.hasTag(token + 1, "NOUN", "ADJ"));
  }

  private @Nullable Match mentions(List<Element> elements, int next, int at, Match so) {
    Element element = elements.get(next);
    List<Member> found = isContrasted(at) ? List.of() : lists.read(element, at);
    for (int count = found.size(); count > 0; count--) {
      Match with = with(element, found.subList(0, count), so);
      int end = found.get(count - 1).end();
      boolean acts = count > 1 && acts(end, elements, next + 1);
      if (acts || isOwner(end, elements, next + 1)) {
        continue;
      }
      Match rest = rest(elements, next + 1, end, with);
      if (rest != null) {
        return rest;
      }
    }
    return null;
  }

  /** "Unlike X, Y…": X is told apart from what follows. */
  private boolean isContrasted(int at) {
    return at > 0 && at <= tree.size() && words.has("contrast", tree, at - 1);
  }

  /** Whether the last of a list that nothing need follow is the subject of the next clause. */
  private boolean acts(int end, List<Element> elements, int next) {
    boolean last = elements.stream().skip(next).allMatch(e -> e.sort() == Sort.NOT);
    return last && end < tree.size() && tree.token(end).has("VerbForm", "Fin");
  }

  /** What follows a mention: at once, behind an insertion, or before a verb further on. */
  private @Nullable Match rest(List<Element> elements, int next, int end, Match with) {
    Match rest = match(elements, next, end, with);
    int after = lists.insertion(end);
    if (rest == null && after > end) {
      rest = match(elements, next, after, with);
    }
    return rest == null && isVerbal(elements, next) ? beyond(elements, next, after, with) : rest;
  }

  /** Whether the mention that ends here owns what follows though the sequence asks for no owner. */
  private boolean isOwner(int end, List<Element> elements, int next) {
    boolean owner = end < tree.size() && words.has("possessive-mark", tree, end);
    return owner
        && (next == elements.size()
            || !(elements.get(next).sort() == Sort.WORD
                && elements.get(next).words().contains("'s")));
  }

  /** Whether a verb group comes next, which may stand some way from its subject. */
  private static boolean isVerbal(List<Element> elements, int next) {
    return next < elements.size()
        && elements.get(next).sort() == Sort.RUN
        && elements.get(next).words().contains("AUX")
        && !elements.get(next).words().contains("PRON");
  }

  /**
   * Goes on behind what a subject is told by: "of the New York Times", ", which makes chips,"; or
   * at a verb that a relative pronoun opens: ", which".
   */
  private @Nullable Match beyond(List<Element> elements, int next, int at, Match so) {
    int name = at + 1 < tree.size() && tree.hasTag(at + 1, "DET") ? at + 2 : at + 1;
    if (name < tree.size() && words.has("genitive", tree, at) && starts.end(name) > 0) {
      return match(elements, next, starts.end(name), so);
    }
    if (at >= tree.size() || !tree.token(at).text().equals(",")) {
      boolean heads = at + 1 < tree.size() && words.has("lead-in", tree, at);
      return heads && tree.hasTag(at + 1, "VERB", "AUX")
          ? match(elements, next, at + 1, so)
          : conjoined(elements, next, at, so);
    }
    if (words.has("relative-subject", tree, at + 1 < tree.size() ? at + 1 : at)) {
      Match rest = match(elements, next, at + 2, so);
      if (rest != null) {
        return rest;
      }
    }
    int limit = Math.min(tree.size(), at + ASIDE);
    for (int i = at + 1; i < limit && !STOPS.contains(tree.token(i).text()); i++) {
      boolean comma = tree.token(i).text().equals(",");
      Match rest = comma ? match(elements, next, i + 1, so) : null;
      rest = comma && rest == null ? conjoined(elements, next, i + 1, so) : rest;
      if (rest != null) {
        return rest;
      }
    }
    return null;
  }

  /** Goes on at a further verb of the same subject: "makes chips and sells them", "…, sells". */
  private @Nullable Match conjoined(List<Element> elements, int next, int at, Match so) {
    int verb = at;
    while (verb < tree.size() && tree.hasTag(verb, "AUX", "ADV")) {
      verb++;
    }
    if (verb >= tree.size() || !tree.hasTag(verb, "VERB")) {
      return null;
    }
    int limit = Math.min(tree.size() - 1, verb + ASIDE);
    for (int i = verb + 1; i < limit && !endsClause(i); i++) {
      boolean joint = tree.hasTag(i, "CCONJ") || tree.token(i).text().equals(",");
      boolean verbal = joint && tree.hasTag(i + 1, "VERB", "AUX");
      Match rest = verbal ? match(elements, next, i + 1, so) : null;
      if (rest != null) {
        return rest;
      }
    }
    return null;
  }

  /** Whether another clause, with a subject of its own, may begin here. */
  private boolean endsClause(int token) {
    return STOPS.contains(tree.token(token).text())
        || tree.hasTag(token, "SCONJ")
        || words.has("relative", tree, token);
  }

  private static Match with(Element element, List<Member> found, Match so) {
    List<Reference> list = found.stream().map(Member::reference).toList();
    int trigger = element.trigger() ? list.get(0).token() : so.trigger();
    return switch (element.sort()) {
      case SUBJECT -> new Match(list, so.objects(), trigger);
      case OBJECT -> new Match(so.subjects(), list, trigger);
      default -> new Match(so.subjects(), so.objects(), trigger);
    };
  }
}

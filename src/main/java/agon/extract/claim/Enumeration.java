package agon.extract.claim;

import agon.extract.claim.Sequence.Element;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names that are listed from a token on: "Nvidia, the chipmaker AMD and Intel". A member
 * may come with a short description before it, an insertion in brackets behind it; members that
 * nothing is known of, or of another kind, are passed over.
 */
final class Enumeration {
  private static final int INSERT = 8;
  private static final int DESCRIPTION = 4;
  private static final int UNKNOWN = 4;
  private static final int PASSED = 20;
  private static final Set<String> PLACES = Set.of("Place");

  private final SyntaxTree tree;
  private final Words words;
  private final MentionStarts starts;
  private final Coordination coordination;

  Enumeration(SyntaxTree tree, Words words, MentionStarts starts) {
    this.tree = tree;
    this.words = words;
    this.starts = starts;
    this.coordination = new Coordination(tree, words);
  }

  /**
   * A name of a list.
   *
   * @param reference what it stands for
   * @param end index of the token behind it
   */
  record Member(Reference reference, int end) {}

  /** The members of the list that starts at this token, in order; no more than the element asks. */
  List<Member> read(Element element, int at) {
    List<Member> found = new ArrayList<>();
    int from = at;
    boolean alone =
        at > 0 && tree.hasTag(at - 1, "NOUN") && tree.token(at - 1).has("Number", "Sing");
    for (int passed = 0; found.size() < element.most() && passed < PASSED; passed++) {
      from = behindMaker(element, behindPlace(element, from));
      List<Reference> references =
          from < tree.size() ? references(element, from, element.most() - found.size()) : List.of();
      if (!references.isEmpty()) {
        int end = starts.end(from);
        references.forEach(reference -> found.add(new Member(reference, end)));
        boolean last = starts.isPronoun(from) || (found.size() == 1 && endsInsertion(from));
        from = last ? tree.size() : next(starts.end(from), alone);
      } else if (found.isEmpty() || from >= tree.size()) {
        return found;
      } else {
        from = beyond(from, alone);
      }
    }
    return found;
  }

  /** "which sues X, and": the comma closes the clause, not a list. */
  private boolean endsInsertion(int at) {
    int end = starts.end(at);
    return end + 1 < tree.size()
        && tree.token(end).text().equals(",")
        && tree.hasTag(end + 1, "CCONJ")
        && coordination.opensRelative(at);
  }

  /** Where the thing is named behind its maker, "Nvidia DGX Spark", if the element takes such. */
  private int behindMaker(Element element, int at) {
    LinkedMention maker = at < tree.size() ? starts.at(at) : null;
    int next = maker == null ? tree.size() : starts.end(at);
    LinkedMention thing = next < tree.size() ? starts.at(next) : null;
    boolean made =
        thing != null
            && isNamed(maker, Set.of("Company"))
            && isNamed(thing, Set.of("Model", "Product", "Hardware"))
            && element.words().contains(thing.entity().kind().name());
    return made ? next : at;
  }

  /** Where the thing is named behind its place, "Japan's SoftBank", if the element takes such. */
  private int behindPlace(Element element, int at) {
    LinkedMention place = at < tree.size() ? starts.at(at) : null;
    int mark = isNamed(place, PLACES) ? starts.end(at) : tree.size();
    boolean owns = mark + 1 < tree.size() && words.has("possessive-mark", tree, mark);
    boolean asked = element.words().isEmpty() || element.words().contains("Place");
    return owns && !asked && starts.at(mark + 1) != null ? mark + 1 : at;
  }

  private static boolean isNamed(@Nullable LinkedMention mention, Set<String> kinds) {
    return mention != null
        && mention.mention().form() == Mention.Form.NAME
        && kinds.contains(mention.entity().kind().name());
  }

  /** What the mention at this token stands for; nothing where it stands for more than fit. */
  private List<Reference> references(Element element, int at, int most) {
    List<LinkedMention> set = starts.all(at);
    boolean fits = set.size() <= most && set.stream().allMatch(m -> fits(element, at, m));
    return fits ? set.stream().map(mention -> reference(at, mention)).toList() : List.of();
  }

  private boolean fits(Element element, int at, LinkedMention mention) {
    return (element.words().isEmpty() || element.words().contains(mention.entity().kind().name()))
        && tree.token(at).span().start() >= mention.mention().span().start()
        && goesOn(mention, starts.end(at) - 1, element.suffix());
  }

  private Reference reference(int at, LinkedMention mention) {
    double certainty = mention.mention().form() == Mention.Form.NAME ? 1 : 0.85;
    int head = tree.sentence().headOf(mention.mention().span());
    return new Reference(head < 0 ? at : head, mention.entity(), certainty);
  }

  /** Whether the rest of a mention's last token is the suffix asked for: "Microsoft-backed". */
  private boolean goesOn(LinkedMention mention, int last, String suffix) {
    Token token = tree.token(last);
    int rest = token.span().end() - mention.mention().span().end();
    return rest <= 0 ? suffix.isEmpty() : !suffix.isEmpty() && token.folded().endsWith(suffix);
  }

  /**
   * Where the next member starts, behind a comma or conjunction and what describes it; beyond the
   * sentence when the list ends here. "Its rival X and the publisher Y" lists no rivals: behind a
   * name that a singular noun introduces only bare names go on.
   */
  private int next(int end, boolean alone) {
    int joint = insertion(end);
    int at = behindJoint(joint);
    if (at == joint) {
      return tree.size();
    }
    for (int i = at; i < tree.size() && i - at <= DESCRIPTION; i++) {
      if (starts.at(i) != null) {
        return i;
      }
      if (tree.hasTag(i, "PROPN")) {
        return i == at ? at : tree.size();
      }
      if (alone || !tree.hasTag(i, "DET", "ADJ", "NOUN", "NUM")) {
        return tree.size();
      }
    }
    return tree.size();
  }

  /** Goes on behind a member that does not fit, where the list goes on. */
  private int beyond(int at, boolean alone) {
    int end = starts.end(at);
    for (int i = at; end == 0 && i < tree.size() && i - at <= UNKNOWN; i++) {
      boolean name = tree.hasTag(i, "PROPN") && starts.at(i) == null;
      if (!name) {
        end = i > at ? i : tree.size();
      }
    }
    return end == 0 ? tree.size() : next(end, alone);
  }

  private int behindJoint(int start) {
    int at = start;
    while (at < tree.size()
        && at - start < 3
        && (tree.token(at).text().equals(",") || tree.hasTag(at, "CCONJ"))) {
      at++;
    }
    for (String[] parts : words.phrases("joint")) {
      if (tree.reads(at, parts)) {
        return at + parts.length;
      }
    }
    return at > start && repeats(at) ? at + 1 : at;
  }

  /** « de X, de Y et de Z »; of people what follows may be said of the last alone. */
  private boolean repeats(int at) {
    LinkedMention next = at + 1 < tree.size() ? starts.at(at + 1) : null;
    return next != null
        && starts.at(at) == null
        && words.has("repeated-mark", tree, at)
        && !next.entity().kind().name().equals("Person");
  }

  /** Behind a bracketed insertion that starts here; here when there is none. */
  int insertion(int at) {
    if (at >= tree.size() || !tree.token(at).text().equals("(")) {
      return at;
    }
    int limit = Math.min(tree.size(), at + INSERT);
    int close = at + 1;
    while (close < limit && !tree.token(close).text().equals(")")) {
      close++;
    }
    return close < limit ? insertion(close + 1) : at;
  }
}

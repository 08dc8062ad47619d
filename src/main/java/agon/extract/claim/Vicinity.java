package agon.extract.claim;

import agon.extract.claim.Frame.Path;
import agon.extract.claim.Frame.Step;
import agon.text.TimeExpression;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for an argument on the surface where the parse leads to none: the nearest thing before or
 * after a verb, or after one of its prepositions, with no other verb and no strong mark between.
 */
final class Vicinity {
  private static final int REACH = 12;
  private static final double CERTAINTY = 0.75;
  private static final Set<String> WALLS =
      Set.of(";", ":", "(", ")", "«", "»", "“", "”", "\"", "?", "!", "–", "—");

  private final SyntaxTree tree;
  private final Referents referents;
  private final Words words;
  private final BitSet times = new BitSet();

  Vicinity(SyntaxTree tree, Referents referents, Words words, List<TimeExpression> when) {
    when.forEach(time -> times.or(tokensOf(tree, time)));
    this.tree = tree;
    this.referents = referents;
    this.words = words;
  }

  /**
   * What stands where a path of one step would lead; empty when the path is longer or nothing is
   * near.
   */
  List<Reference> of(FrameIndex.Hit hit, Path path) {
    int trigger = hit.trigger();
    Step step = path.steps().get(0);
    boolean verb = tree.hasTag(trigger, "VERB");
    if (path.steps().size() != 1 || !(verb || step.slot() == Slot.P)) {
      return List.of();
    }
    boolean passive = tree.isPassive(trigger);
    List<Reference> found =
        switch (step.slot()) {
          case SUBJ ->
              passive ? after(hit.last(), List.copyOf(words.all("agent"))) : before(trigger);
          case OBJ -> passive ? before(trigger) : after(hit.last(), List.of());
          case P -> after(hit.last(), words.prepositions(step.words()));
          default -> List.of();
        };
    return found.stream()
        .filter(r -> path.kinds().isEmpty() || path.kinds().contains(r.entity().kind().name()))
        .map(r -> r.weaker(CERTAINTY))
        .toList();
  }

  /** « en août », « le 24 juin »: the words of a time with what leads to it. */
  private static BitSet tokensOf(SyntaxTree tree, TimeExpression time) {
    BitSet tokens = new BitSet();
    for (int i = 0; i < tree.size(); i++) {
      tokens.set(i, time.span().overlaps(tree.token(i).span()));
    }
    int first = tokens.nextSetBit(0);
    while (first > 0 && tree.hasTag(first - 1, "ADP", "DET")) {
      tokens.set(--first);
    }
    return tokens;
  }

  private List<Reference> before(int trigger) {
    int reach = trigger - REACH;
    for (int i = trigger - 1; i >= 0 && i >= reach; i--) {
      if (isWall(i)) {
        return List.of();
      }
      if (tree.token(i).text().equals(",")) {
        int opening = commaBefore(i);
        reach -= i - opening;
        i = opening;
        continue;
      }
      List<Reference> own = referents.own(i);
      if (!own.isEmpty()) {
        return isComplement(i) || isObject(i, trigger) ? List.of() : listed(i);
      }
    }
    return List.of();
  }

  /**
   * Whether another verb stands before a noun phrase that is parted from this one: "met X, and".
   */
  private boolean isObject(int token, int trigger) {
    int first = start(token);
    return first > 0
        && tree.hasTag(first - 1, "VERB")
        && IntStream.range(token + 1, trigger)
            .anyMatch(i -> tree.hasTag(i, "CCONJ") || tree.token(i).text().equals(","));
  }

  /**
   * The comma that opens the insertion which the comma at this index closes; the index itself when
   * there is none.
   */
  private int commaBefore(int comma) {
    for (int i = comma - 1; i >= 0 && comma - i <= REACH; i--) {
      if (tree.token(i).text().equals(",")) {
        return i;
      }
    }
    return comma;
  }

  private List<Reference> listed(int token) {
    int top = token;
    while (tree.is(top, "conj")
        && !referents.own(tree.head(top)).isEmpty()
        && tree.head(top) < top) {
      top = tree.head(top);
    }
    return referents.of(top);
  }

  private boolean isComplement(int token) {
    int first = start(token);
    return first > 0 && tree.hasTag(first - 1, "ADP", "SCONJ");
  }

  /** The first token of the noun phrase around a token. */
  private int start(int token) {
    int first = token;
    while (first > 0 && tree.hasTag(first - 1, "DET", "PROPN", "ADJ", "NUM")) {
      first--;
    }
    return first;
  }

  private List<Reference> after(int trigger, List<String> prepositions) {
    boolean open = prepositions.isEmpty();
    for (int i = trigger + 1; i < tree.size() && i - trigger <= REACH; i++) {
      if (prepositions.isEmpty() && times.get(i)) {
        continue;
      }
      if (isWall(i) || tree.token(i).text().equals(",")) {
        return List.of();
      }
      if (tree.hasTag(i, "ADP")) {
        String plain = words.preposition(tree.token(i).folded());
        if (prepositions.isEmpty()) {
          return List.of();
        }
        open = prepositions.contains(plain);
      }
      if (open && !referents.own(i).isEmpty()) {
        return referents.of(i);
      }
    }
    return List.of();
  }

  private boolean isWall(int token) {
    boolean verb = tree.hasTag(token, "VERB") && !tree.isPastParticiple(token);
    return verb
        || WALLS.contains(tree.token(token).text())
        || words.has("relative", tree, token)
        || tree.hasTag(token, "SCONJ");
  }
}

package agon.extract.claim;

import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells by the order of the words which names are listed together, « par X, Y et Z », and which
 * name an insertion describes, where the parse does not. Only a list that a conjunction closes, of
 * names of one kind of which none acts elsewhere, is one.
 */
final class Listing {
  private static final int MOST = 12;

  private final SyntaxTree tree;
  private final EntityIndex index;

  Listing(SyntaxTree tree, EntityIndex index) {
    this.tree = tree;
    this.index = index;
  }

  /** The heads of the names that go on the list which these tokens start, in order. */
  List<Integer> behind(List<Integer> tokens) {
    int last = tokens.stream().mapToInt(Integer::intValue).max().orElse(-1);
    if (last < 0 || !index.isName(last)) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    int at = last;
    while (found.size() < MOST) {
      int joint = index.lastOf(at) + 1;
      if (joint + 1 >= tree.size() || !index.startsName(joint + 1)) {
        return List.of();
      }
      boolean closes = tree.hasTag(joint, "CCONJ");
      int next = index.headOf(joint + 1);
      boolean comma = tree.token(joint).text().equals(",");
      if (!(closes || comma) || !isMember(last, next)) {
        return List.of();
      }
      found.add(next);
      if (closes) {
        return found;
      }
      at = next;
    }
    return List.of();
  }

  private boolean isMember(int first, int name) {
    boolean acts = tree.is(name, "nsubj") || tree.is(name, "root");
    boolean heads = tree.head(name) == Token.ROOT;
    boolean same =
        index.at(first).stream()
            .anyMatch(
                one ->
                    index.at(name).stream()
                        .anyMatch(two -> one.entity().kind().equals(two.entity().kind())));
    return !acts && !heads && same;
  }

  /** « le modèle X, développé par Y, la société de Z, »: the last name's, not the noun's. */
  boolean isAnothers(int noun, int child) {
    int first = child;
    while (first > 0 && tree.hasTag(first - 1, "DET", "ADJ", "NUM")) {
      first--;
    }
    boolean behind =
        tree.is(child, "appos")
            && first > 1
            && tree.token(first - 1).text().equals(",")
            && index.endsName(first - 2);
    int name = behind ? index.headOf(first - 2) : noun;
    return name > noun
        && tree.isUnder(name, noun)
        && IntStream.of(tree.ancestors(name))
            .takeWhile(above -> above != noun)
            .anyMatch(above -> tree.hasTag(above, "VERB"));
  }
}

package agon.extract.claim;

import agon.knowledge.LinkedMention;
import java.util.BitSet;
import java.util.List;

/** The sequences that are worth trying in one sentence: those whose words it has. */
final class Candidates {
  private final SyntaxTree tree;
  private final Words words;
  private final MentionStarts starts;
  private final SequenceIndex index;
  private final BitSet claiming;
  private final BitSet opening;

  Candidates(SyntaxTree tree, Words words, MentionStarts starts, SequenceIndex index) {
    this.tree = tree;
    this.words = words;
    this.starts = starts;
    this.index = index;
    BitSet possible = index.possible(tree);
    this.claiming = index.claiming(possible);
    this.opening = index.opening(possible);
  }

  /** Whether the sentence may fit one that needs what the article says elsewhere. */
  boolean mayTell() {
    return index.mayTell(claiming);
  }

  /** Those that claim and may start at this token. */
  List<Sequence> claimingAt(int token) {
    return at(token, claiming);
  }

  /** Those that tell a side of an event and may start at this token. */
  List<Sequence> openingAt(int token) {
    return at(token, opening);
  }

  /** « X, dont Y détient la moitié, attaque »: who acts in an insertion does not act behind it. */
  private boolean isInner(int token) {
    return token > 1
        && words.has("inverting", tree, token - 1)
        && tree.token(token - 2).text().equals(",");
  }

  private List<Sequence> at(int token, BitSet among) {
    if (among.isEmpty()) {
      return List.of();
    }
    LinkedMention mention = starts.at(token);
    boolean modifier = mention != null && token > 0 && words.has("about", tree, token - 1);
    return modifier || isInner(token) ? List.of() : index.at(tree, token, mention, among);
  }
}

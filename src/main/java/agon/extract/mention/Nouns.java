package agon.extract.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The listed nouns of one sentence, by the token they cover. */
final class Nouns {
  private final List<Noun> all;
  private final int[] byToken;

  /** The nouns of a sentence of so many tokens. */
  Nouns(int tokens, List<Noun> nouns) {
    all = List.copyOf(nouns);
    byToken = new int[tokens];
    Arrays.fill(byToken, -1);
    for (int k = 0; k < all.size(); k++) {
      Arrays.fill(byToken, all.get(k).first(), all.get(k).last() + 1, k);
    }
  }

  /** The nouns in order. */
  List<Noun> all() {
    return all;
  }

  /** The noun that covers this token; empty outside the sentence too. */
  Optional<Noun> at(int token) {
    boolean inside = token >= 0 && token < byToken.length && byToken[token] >= 0;
    return inside ? Optional.of(all.get(byToken[token])) : Optional.empty();
  }
}

package agon.extract.coreference;

import agon.language.FeatureHash;
import agon.language.FeatureList;

/**
 * What speaks for and against one thing that a noun or pronoun may refer to, each circumstance by
 * itself and together with what kind of noun or pronoun asks.
 */
final class PairFeatures {
  private final FeatureList list = new FeatureList();
  private final int asker;

  PairFeatures(String asker) {
    this.asker = FeatureHash.of(asker);
    add("asked by", 0);
  }

  /** Adds what was found. */
  PairFeatures add(String circumstance, int value) {
    int hash = FeatureHash.mix(FeatureHash.of(circumstance), value);
    list.add(hash);
    list.add(FeatureHash.mix(hash, asker));
    return this;
  }

  /** Adds a circumstance where it is so. */
  PairFeatures add(String circumstance, boolean so) {
    return so ? add(circumstance, 1) : this;
  }

  /** Adds a word together with what it stands beside. */
  PairFeatures word(String circumstance, String word, String beside) {
    int hash = FeatureHash.mix(FeatureHash.of(circumstance), FeatureHash.of(word));
    list.add(FeatureHash.mix(hash, FeatureHash.of(beside)));
    return this;
  }

  /** All of them. */
  FeatureList list() {
    return list;
  }
}

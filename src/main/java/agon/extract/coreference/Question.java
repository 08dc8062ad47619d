package agon.extract.coreference;

import java.util.List;

/** What a noun or pronoun asks of the thing that it refers to. */
interface Question {
  /** The noun or pronoun. */
  Reference anaphor();

  /** What kind of noun or pronoun asks; the same circumstance weighs differently for each. */
  String asker();

  /** Whether kind, number and gender allow it to mean the thing of this mention. */
  boolean mayMean(Reference other);

  /** The mentions of its sentence that it may mean though they come after it. */
  List<Reference> controllers();

  /** Adds what speaks for and against this thing. */
  void describe(Antecedent candidate, Salience salience, PairFeatures features);

  /** Adds what speaks for its meaning nothing that was named. */
  void describeNone(Salience salience, PairFeatures features);
}

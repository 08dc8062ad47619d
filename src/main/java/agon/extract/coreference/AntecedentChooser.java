package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.language.FeatureList;
import java.util.List;
import java.util.OptionalInt;

/** Decides which of the things named so far a noun or pronoun refers to. */
public interface AntecedentChooser {
  /**
   * A thing that may be meant.
   *
   * @param name its first name
   * @param features what speaks for and against it
   */
  record Candidate(Mention name, FeatureList features) {}

  /**
   * The index of the candidate that is meant; empty when none is, or none surely enough.
   *
   * @param anaphor the noun or pronoun
   * @param nothing what speaks for its meaning none of them
   * @param candidates the things that it may mean, at least one, in order of their first mention
   */
  OptionalInt choose(Mention anaphor, FeatureList nothing, List<Candidate> candidates);
}

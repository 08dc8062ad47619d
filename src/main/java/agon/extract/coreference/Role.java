package agon.extract.coreference;

import agon.text.Sentence;
import agon.text.Token;

/**
 * What a mention does in its clause, with the salience that this gives.
 *
 * <p>Source: the weights of Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution",
 * Computational Linguistics 20(4), 1994.
 */
enum Role {
  /** The subject of a verb, or the head of a heading. */
  SUBJECT(80 + 80 + 50),
  /** A direct object. */
  OBJECT(50 + 80 + 50),
  /** An indirect object or another complement of a verb. */
  OBLIQUE(40 + 80),
  /** A complement inside a noun phrase. */
  EMBEDDED(20);

  /** What being named in a sentence gives by itself. */
  static final int RECENCY = 100;

  private static final int REACH = 30;

  private final int weight;

  Role(int weight) {
    this.weight = weight;
  }

  /** The salience of a mention in this role, in its own sentence. */
  int salience() {
    return RECENCY + weight;
  }

  /** The role of the noun phrase whose head is this token. */
  static Role of(Sentence sentence, int head) {
    int at = head;
    for (int steps = 0; steps < 8 && at >= 0; steps++) {
      Token token = sentence.tokens().get(at);
      String dependency = token.dependency();
      if (dependency.startsWith("conj") || dependency.startsWith("appos")) {
        at = token.head();
      } else {
        boolean predicate = dependency.equals("root") && hasSubject(sentence, at);
        return predicate ? EMBEDDED : named(dependency);
      }
    }
    return EMBEDDED;
  }

  /** "All of its chips are Nvidia's": what is said of a subject is none. */
  private static boolean hasSubject(Sentence sentence, int noun) {
    return sentence.tokens().subList(Math.max(0, noun - REACH), noun).stream()
        .anyMatch(token -> token.head() == noun && token.dependency().startsWith("nsubj"));
  }

  private static Role named(String dependency) {
    if (dependency.startsWith("nsubj") || dependency.equals("root")) {
      return SUBJECT;
    }
    if (dependency.equals("obj")) {
      return OBJECT;
    }
    boolean complement = dependency.startsWith("obl") || dependency.startsWith("iobj");
    return complement || dependency.startsWith("dislocated") ? OBLIQUE : EMBEDDED;
  }
}

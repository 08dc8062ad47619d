package agon.extract.claim;

import java.util.Locale;

/** A place in the parse, seen from a word, where an argument may hang. */
enum Slot {
  /**
   * The logical subject: of an active verb its subject, of a passive one its agent, controlled and
   * shared ones too.
   */
  SUBJ,
  /** The logical object: of an active verb its object, of a passive one its subject. */
  OBJ,
  /** The indirect object: dative pronouns and second objects. */
  IOBJ,
  /** The complement after one of the given prepositions: {@code p.à|chez}. */
  P,
  /** The owner: a genitive, an {@code of} or {@code de} complement, a possessive. */
  GEN,
  /** A noun put before or after a noun with nothing between: OpenAI CEO. */
  COMP,
  /**
   * What the trigger itself denotes: its own mention, its apposition, the subject it is predicated
   * of, its examples.
   */
  SELF,
  /** The noun that the trigger modifies, or the subject of a predicate adjective. */
  HEAD,
  /** A clause or infinitive that completes the trigger. */
  CL,
  /** The predicate noun or adjective of a copular or attributive verb. */
  ATTR,
  /** An adjective or determiner on the trigger. */
  MOD,
  /** Any child, for what a row asks to be there. */
  ANY,
  /** The verb or noun that the trigger depends on. */
  UP,
  /**
   * Who acts in the clause that the trigger stands in: the owner that « des concurrents » leaves
   * unsaid.
   */
  ACTOR,
  /** The names that follow at once: « l'allemand Aleph Alpha », « les chinois X et Y ». */
  NEXT,
  /** The names in the brackets that follow at once: « Google (TPU) ». */
  PAREN;

  static Slot of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}

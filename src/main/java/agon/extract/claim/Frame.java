package agon.extract.claim;

import agon.knowledge.Relation;
import agon.knowledge.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way in which a language words a relation: a trigger in the parse and where its arguments hang.
 *
 * @param id the row's id, such as {@code fr.invests.2}
 * @param relation what it says
 * @param trigger the word that says it
 * @param required what else must hang from the trigger: of each list one path must reach a token
 * @param forbidden what must not hang from the trigger: no path of any list may reach a token
 * @param subjects where the subject hangs, in order of preference
 * @param objects where the object hangs, in order of preference; empty when {@code literal} is
 *     present
 * @param literal the object of a relation whose range is words
 * @param status the status that the wording itself gives; empty when its context decides
 * @param options switches of the row, by name: {@code role}, {@code past}, {@code presupposed},
 *     {@code planned=…}
 * @param example a sentence that the row reads, with its mentions marked
 */
record Frame(
    String id,
    Relation relation,
    Trigger trigger,
    List<List<Path>> required,
    List<List<Path>> forbidden,
    List<Path> subjects,
    List<Path> objects,
    Optional<String> literal,
    Optional<Status> status,
    Map<String, String> options,
    String example) {

  Frame {
    required = List.copyOf(required);
    forbidden = List.copyOf(forbidden);
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    options = Map.copyOf(options);
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** What sort of token a trigger is. */
  enum Sort {
    /** A verb. */
    VERB,
    /** A noun. */
    NOUN,
    /** An adjective or a participle. */
    ADJECTIVE,
    /** Any word. */
    WORD,
    /** The head of a mention of one of the kinds that the trigger's words name. */
    ENTITY
  }

  /**
   * What sets a frame off.
   *
   * @param type what sort of token
   * @param words lemmas in lower case, the words of a longer expression joined by {@code _}; kinds
   *     for {@link Sort#ENTITY}
   */
  record Trigger(Sort type, List<String> words) {
    Trigger {
      words = List.copyOf(words);
    }
  }

  /**
   * A way through the parse from the trigger to an argument.
   *
   * @param steps never empty
   * @param kinds names of the kinds that the argument may have; empty when the relation alone
   *     decides
   */
  record Path(List<Step> steps, List<String> kinds) {
    Path {
      steps = List.copyOf(steps);
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * One step of a path.
   *
   * @param slot where to go
   * @param words what the step's slot asks for: prepositions for {@link Slot#PREPOSITION}
   * @param lemmas the lemmas that the token reached may have; empty when any will do
   */
  record Step(Slot slot, List<String> words, List<String> lemmas) {
    Step {
      words = List.copyOf(words);
      lemmas = List.copyOf(lemmas);
    }
  }
}

package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.Status;
import agon.knowledge.Value;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes what, who works for whom, which firm is in focus and which events are told, as far as
 * the article itself says so. Lets a second reading understand « la sortie de Llama 3 », « son
 * collègue », « le tour de table » and the « nous » of somebody who is quoted.
 */
final class Ties {
  static final Ties NONE = new Ties(Map.of(), Map.of(), Focus.NONE, Events.NONE);

  private static final Set<String> MAKING = Set.of("develops", "releases");
  private static final Set<String> WORKING = Set.of("leads", "worksFor", "founded");

  private final Map<URI, Entity> makers;
  private final Map<URI, Entity> employers;
  private final Focus focus;
  private final Events events;

  private Ties(Map<URI, Entity> makers, Map<URI, Entity> employers, Focus focus, Events events) {
    this.events = events;
    this.focus = focus;
    this.makers = makers;
    this.employers = employers;
  }

  /** The ties that asserted findings state; of several makers or employers the first counts. */
  static Ties of(List<Finding> findings, Focus focus, Events events) {
    Map<URI, Entity> makers = new HashMap<>();
    Map<URI, Entity> employers = new HashMap<>();
    for (Finding finding : findings) {
      boolean sure = finding.status() == Status.ASSERTED && !finding.qualifiers().past();
      if (sure && finding.object() instanceof Value.OfEntity object) {
        if (MAKING.contains(finding.relation().name())) {
          makers.putIfAbsent(object.entity().iri(), finding.subject());
        } else if (WORKING.contains(finding.relation().name())) {
          employers.putIfAbsent(finding.subject().iri(), object.entity());
        }
      }
    }
    return new Ties(makers, employers, focus, events);
  }

  /** Who makes a thing. */
  Optional<Entity> maker(Entity thing) {
    return Optional.ofNullable(makers.get(thing.iri()));
  }

  /**
   * The firm in focus, for a person of whom nothing else is said.
   *
   * @param sentence index of the sentence
   * @param offset where it is asked for, in UTF-16 units
   */
  Optional<Entity> firmInFocus(Entity person, int sentence, int offset) {
    return employers.containsKey(person.iri()) ? Optional.empty() : focus.at(sentence, offset);
  }

  /**
   * The firm that the whole article tells of, for a person of whom nothing else is said.
   *
   * @param sentence index of the sentence
   * @param offset where it is asked for, in UTF-16 units
   */
  Optional<Entity> topic(Entity person, int sentence, int offset) {
    return employers.containsKey(person.iri()) ? Optional.empty() : focus.topic(sentence, offset);
  }

  /**
   * Who is on a side of the event of a relation that was told last.
   *
   * @param sentence index of the sentence that asks
   */
  Optional<Entity> told(String relation, boolean subject, int sentence) {
    return events.told(relation, subject, sentence);
  }

  /** Whom a person works for. */
  Optional<Entity> employer(Entity person) {
    return Optional.ofNullable(employers.get(person.iri()));
  }
}

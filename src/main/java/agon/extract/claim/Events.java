package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.Value;
import agon.text.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The events that an article tells over several sentences: a round, a lawsuit, an inquiry. « Le
 * tour a été mené par Y » says nothing of who raised the money; the sentence that told of the round
 * last does.
 */
final class Events {
  static final Events NONE = new Events(Map.of());

  /** How many sentences back an event may have been told. */
  private static final int REACH = 1;

  private final Map<Key, Set<Entity>> sides;

  private Events(Map<Key, Set<Entity>> sides) {
    this.sides = sides;
  }

  /**
   * One side of an event.
   *
   * @param sentence index of the sentence that tells it
   * @param relation name of the relation that it is an event of
   * @param subject whether the side is the relation's subject
   * @param entity who or what is on it
   */
  record Side(int sentence, String relation, boolean subject, Entity entity) {}

  private record Key(int sentence, String relation, boolean subject) {}

  /**
   * The events of an article.
   *
   * @param opened the sides that sentences tell by themselves
   * @param findings claims of events, both of whose sides are told
   */
  static Events of(Document document, List<Side> opened, List<Finding> findings) {
    Map<Key, Set<Entity>> sides = new HashMap<>();
    opened.forEach(side -> add(side, sides));
    for (Finding finding : findings) {
      int sentence = document.sentenceAt(finding.evidence().span().start());
      String relation = finding.relation().name();
      add(new Side(sentence, relation, true, finding.subject()), sides);
      if (finding.object() instanceof Value.OfEntity object) {
        add(new Side(sentence, relation, false, object.entity()), sides);
      }
    }
    return new Events(sides);
  }

  private static void add(Side side, Map<Key, Set<Entity>> sides) {
    sides
        .computeIfAbsent(
            new Key(side.sentence(), side.relation(), side.subject()), k -> new HashSet<>())
        .add(side.entity());
  }

  /**
   * Who is on a side of the event of a relation that was told last; nobody where two compete.
   *
   * @param sentence index of the sentence that asks
   */
  Optional<Entity> told(String relation, boolean subject, int sentence) {
    for (int back = 0; back <= REACH; back++) {
      Set<Entity> found = sides.getOrDefault(new Key(sentence - back, relation, subject), Set.of());
      if (!found.isEmpty()) {
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
      }
    }
    return Optional.empty();
  }
}

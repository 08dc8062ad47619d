package agon.extract.coreference;

import agon.knowledge.Entity;
import java.util.List;
import java.util.Optional;

/**
 * The mentions of an article that are written as one name of one kind.
 *
 * @param kinds the group of their kinds, as {@link KindGroups} gives it
 * @param form the name, as first written
 * @param known the thing of the gazetteer that the name means, where there is one alone
 * @param members the mentions, in order; never empty
 */
record NameGroup(String kinds, NameForm form, Optional<Entity> known, List<Reference> members) {
  Reference first() {
    return members.get(0);
  }

  /** Whether it is one word for a person: a surname, or a given name. */
  boolean isSurname() {
    return kinds.equals(PersonVariants.PERSON) && form.size() <= 1;
  }

  /** Whether both may name one thing as far as the gazetteer tells. */
  boolean mayEqual(NameGroup other) {
    return known.isEmpty() || other.known.isEmpty() || known.equals(other.known);
  }
}

package agon.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Evidence;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Relation;
import agon.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What passages say of things that they only refer to, against what is said by name. */
final class ContestsTest {
  private static final Entity LEE = entity("lee", "Person");
  private static final Entity BOREAL = entity("boreal", "Company");
  private static final Entity ZEPHYR = entity("zephyr", "Company");
  private static final Entity OWL = entity("owl", "Product");

  private final List<LinkedMention> mentions = new ArrayList<>();

  @Test
  void whoLeadsAFirmByNameLeadsNoOtherByPronoun() {
    Finding byName = finding(LEE, "leads", BOREAL, 0);
    Finding byPronoun = finding(LEE, "leads", ZEPHYR, 100);
    mention(BOREAL, Mention.Form.NAME, 10);
    mention(ZEPHYR, Mention.Form.PRONOUN, 110);

    assertThat(Contests.settle(List.of(byName, byPronoun), mentions)).containsExactly(byName);
  }

  @Test
  void keepsTwoThatAreNamed() {
    List<Finding> both =
        List.of(finding(LEE, "leads", BOREAL, 0), finding(LEE, "leads", ZEPHYR, 100));
    mention(BOREAL, Mention.Form.NAME, 10);
    mention(ZEPHYR, Mention.Form.NAME, 110);

    assertThat(Contests.settle(both, mentions)).isEqualTo(both);
  }

  @Test
  void keepsWhatIsSaidAgainOfTheOneNamed() {
    List<Finding> both =
        List.of(finding(BOREAL, "develops", OWL, 0), finding(BOREAL, "develops", OWL, 100));
    mention(BOREAL, Mention.Form.NAME, 10);
    mention(BOREAL, Mention.Form.NOMINAL, 110);

    assertThat(Contests.settle(both, mentions)).isEqualTo(both);
  }

  @Test
  void whatOneReleasesByNameNoOtherMakesByPronoun() {
    Finding byName = finding(BOREAL, "releases", OWL, 0);
    Finding byPronoun = finding(ZEPHYR, "develops", OWL, 100);
    mention(BOREAL, Mention.Form.NAME, 10);
    mention(ZEPHYR, Mention.Form.PRONOUN, 110);

    assertThat(Contests.settle(List.of(byName, byPronoun), mentions)).containsExactly(byName);
  }

  @Test
  void keepsRelationsThatManyThingsStandIn() {
    List<Finding> both =
        List.of(finding(BOREAL, "uses", OWL, 0), finding(ZEPHYR, "uses", OWL, 100));
    mention(BOREAL, Mention.Form.NAME, 10);
    mention(ZEPHYR, Mention.Form.PRONOUN, 110);

    assertThat(Contests.settle(both, mentions)).isEqualTo(both);
  }

  private void mention(Entity entity, Mention.Form form, int start) {
    Mention mention = new Mention(new Span(start, start + 5), form, Optional.empty());
    mentions.add(new LinkedMention(mention, entity));
  }

  private static Finding finding(Entity subject, String relation, Entity object, int start) {
    Set<EntityKind> kinds = Set.of(subject.kind(), object.kind());
    return Finding.asserted(
        subject,
        new Relation(relation, kinds, kinds, List.of(), Optional.empty(), Set.of()),
        object,
        0.9,
        new Evidence(
            URI.create("https://w3id.org/agon/article/a"),
            new Span(start, start + 50),
            "words",
            "en.test.1"));
  }

  private static Entity entity(String id, String kind) {
    return new Entity(
        URI.create("https://w3id.org/agon/id/" + id), new EntityKind(kind), id, Optional.empty());
  }
}

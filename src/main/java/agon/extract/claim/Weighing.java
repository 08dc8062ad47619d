package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.Evidence;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Value;
import agon.language.Classifier;
import agon.language.FeatureList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Weighs the claims of one article: how likely a careful reader agrees, by what found them, how
 * their things are referred to, and what stands between.
 */
final class Weighing {
  private static final double MOST = 0.99;
  private static final int[] STEPS = {0, 1, 2, 3, 5, 8, 15, 30, 60, 120};

  private final Classifier classifier;
  private final List<LinkedMention> mentions;
  private final Map<Entity, NavigableSet<Integer>> places = new HashMap<>();

  /**
   * Weighs by this classifier.
   *
   * @param mentions the article's linked mentions, in order
   */
  Weighing(Classifier classifier, List<LinkedMention> mentions) {
    this.classifier = classifier;
    this.mentions = mentions;
    for (int i = 0; i < mentions.size(); i++) {
      places.computeIfAbsent(mentions.get(i).entity(), entity -> new TreeSet<>()).add(i);
    }
  }

  /** The nearest mentions of a claim's two things in one passage, and those between them. */
  private record Pair(
      LinkedMention subject, LinkedMention object, List<LinkedMention> between, int distance) {}

  /** How likely a claim with these features is right, 0 to 0.99 in hundredths. */
  double confidence(FeatureList features) {
    double likely = WeighedClaim.likelihood(classifier, features);
    return Math.round(Math.min(MOST, likely) * 100) / 100.0;
  }

  /** What is looked at of a claim that these findings support. */
  FeatureList features(Collection<Finding> group) {
    Finding surest =
        group.stream().max(Comparator.comparingDouble(Finding::confidence)).orElseThrow();
    TreeSet<String> features = new TreeSet<>();
    String relation = surest.relation().name();
    group.forEach(finding -> features.add("rule=" + finding.evidence().rule()));
    features.add("always");
    features.add("relation=" + relation);
    features.add("table=" + table(surest.evidence().rule()));
    features.add("certainty=" + (int) (surest.confidence() * 10));
    long passages = group.stream().map(Finding::evidence).map(Evidence::span).distinct().count();
    features.add("passages=" + Math.min(4, passages));
    features.add("status=" + surest.status().label());
    features.add("subjects=" + step(places(surest.subject()).size()));
    object(surest).ifPresent(object -> features.add("objects=" + step(places(object).size())));
    for (String feature : pairing(surest)) {
      features.add(feature);
      if (feature.startsWith("forms=")) {
        features.add(relation + " " + feature);
      }
    }
    return Classifier.features(features);
  }

  /** The rule's id without its number, such as {@code fr.seq.leads}. */
  private static String table(String rule) {
    return rule.substring(0, rule.lastIndexOf('.'));
  }

  private static Optional<Entity> object(Finding finding) {
    return finding.object() instanceof Value.OfEntity other
        ? Optional.of(other.entity())
        : Optional.empty();
  }

  private List<String> pairing(Finding finding) {
    Optional<Pair> nearest = object(finding).flatMap(object -> nearest(finding, object));
    if (nearest.isEmpty()) {
      return List.of("apart");
    }
    Pair pair = nearest.get();
    String subjectKind = pair.subject().entity().kind().name();
    String objectKind = pair.object().entity().kind().name();
    List<String> features = new ArrayList<>();
    Mention.Form subject = pair.subject().mention().form();
    Mention.Form object = pair.object().mention().form();
    features.add("subject=" + subject);
    features.add("object=" + object);
    features.add("forms=" + subject + object);
    features.add("kinds=" + subjectKind + objectKind);
    features.add("distance=" + step(pair.distance()));
    features.add("between=" + step(pair.between().size()));
    features.add("like subject=" + count(pair, subjectKind));
    features.add("like object=" + count(pair, objectKind));
    return features;
  }

  /** How many things of a kind stand between, up to three. */
  private static long count(Pair pair, String kind) {
    return pair.between().stream()
        .filter(mention -> mention.entity().kind().name().equals(kind))
        .limit(3)
        .count();
  }

  /** The two mentions of a finding's things in its passage that are nearest to each other. */
  private Optional<Pair> nearest(Finding finding, Entity object) {
    int from = LinkedMention.firstFrom(mentions, finding.evidence().span().start());
    int to = LinkedMention.firstFrom(mentions, finding.evidence().span().end());
    NavigableSet<Integer> subjects = places(finding.subject()).subSet(from, true, to, false);
    NavigableSet<Integer> objects = places(object).subSet(from, true, to, false);
    Optional<Pair> best = Optional.empty();
    for (int subject : subjects) {
      for (Integer other : Arrays.asList(objects.lower(subject), objects.higher(subject))) {
        if (other != null) {
          Pair pair = pair(subject, other);
          best =
              best.isEmpty() || pair.distance() < best.get().distance() ? Optional.of(pair) : best;
        }
      }
    }
    return best;
  }

  private NavigableSet<Integer> places(Entity entity) {
    return places.getOrDefault(entity, Collections.emptyNavigableSet());
  }

  private Pair pair(int subject, int object) {
    int first = Math.min(subject, object);
    int second = Math.max(subject, object);
    return new Pair(
        mentions.get(subject),
        mentions.get(object),
        mentions.subList(first + 1, second),
        distance(mentions.get(first), mentions.get(second)));
  }

  /** Characters from the end of one mention to the start of another; none where they overlap. */
  private static int distance(LinkedMention one, LinkedMention other) {
    return Math.max(0, other.mention().span().start() - one.mention().span().end());
  }

  /** The highest step that a number reaches. */
  private static int step(int number) {
    int reached = 0;
    for (int step : STEPS) {
      reached = number >= step ? step : reached;
    }
    return reached;
  }
}

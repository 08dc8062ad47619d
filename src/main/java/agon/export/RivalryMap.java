package agon.export;

import agon.graph.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * The things that a lens shows, the best supported ones, with all statements between them; chosen
 * as the page's map chooses.
 *
 * @param things the weightiest first
 * @param statements sorted
 * @param found how many things the lens would show if there were room
 */
record RivalryMap(List<Thing> things, List<Statement> statements, int found) {
  private static final MapSettings SETTINGS = MapSettings.SHIPPED;

  /**
   * A thing of the map.
   *
   * @param node its IRI, or a word
   * @param name its usual name
   * @param kind its kind; {@code Value} for a word
   * @param weight how much is said of it
   */
  record Thing(Node node, String name, String kind, double weight) {}

  /** The map of a story's scope. */
  static RivalryMap of(Story story) {
    MapSettings.Lens lens = SETTINGS.lens(story.selection().scope().lens());
    Kinds kinds = new Kinds(story);
    Set<String> relations = new HashSet<>(SETTINGS.relations(lens));
    List<Statement> fitting =
        Statements.of(story).stream()
            .filter(s -> s.object().isURI() && !s.subject().equals(s.object()))
            .filter(s -> relations.contains(s.relation()) && fits(s, lens, kinds))
            .toList();
    List<Thing> things = things(story, fitting, kinds);
    List<Thing> shown =
        things.subList(0, Math.min(things.size(), story.selection().scope().most()));
    Set<Node> kept = new HashSet<>();
    shown.forEach(thing -> kept.add(thing.node()));
    List<Statement> between =
        fitting.stream()
            .filter(s -> kept.contains(s.subject()) && kept.contains(s.object()))
            .toList();
    Set<Node> joined = new HashSet<>();
    between.forEach(s -> joined.addAll(List.of(s.subject(), s.object())));
    return new RivalryMap(
        shown.stream().filter(thing -> joined.contains(thing.node())).toList(),
        between,
        things.size());
  }

  /** Every statement of a story and all that it joins, words among them. */
  static RivalryMap all(Story story) {
    List<Statement> statements = Statements.of(story);
    List<Thing> things = things(story, statements, new Kinds(story));
    return new RivalryMap(things, statements, things.size());
  }

  private static boolean fits(Statement statement, MapSettings.Lens lens, Kinds kinds) {
    long ends =
        List.of(statement.subject(), statement.object()).stream()
            .filter(end -> lens.kinds().contains(kinds.of(end)))
            .count();
    return ends >= lens.ends();
  }

  private static List<Thing> things(Story story, List<Statement> statements, Kinds kinds) {
    Map<Node, Double> weights = new HashMap<>();
    for (Statement statement : statements) {
      double weight = 1 + StrictMath.log(statement.articles()) / StrictMath.log(2);
      weights.merge(statement.subject(), weight, Double::sum);
      weights.merge(statement.object(), weight, Double::sum);
    }
    List<Thing> things = new ArrayList<>();
    weights.forEach(
        (node, weight) -> things.add(new Thing(node, story.name(node), kinds.of(node), weight)));
    things.sort(
        Comparator.comparingDouble(Thing::weight)
            .reversed()
            .thenComparing(thing -> thing.node().toString()));
    return things;
  }

  /** The kinds of things, each looked up once. */
  private static final class Kinds {
    private final Story story;
    private final Map<Node, String> kinds = new HashMap<>();

    Kinds(Story story) {
      this.story = story;
    }

    String of(Node thing) {
      return kinds.computeIfAbsent(
          thing,
          node -> {
            Node kind = node.isURI() ? story.value(node, Terms.TYPE) : null;
            return kind == null ? "Value" : kind.getLocalName();
          });
    }
  }

  /** The strongest status of a statement, by its name in the ontology. */
  static String status(Statement statement) {
    return SETTINGS.statuses().stream()
        .filter(status -> statement.count(status.toLowerCase(Locale.ROOT)) > 0)
        .findFirst()
        .orElseThrow();
  }
}

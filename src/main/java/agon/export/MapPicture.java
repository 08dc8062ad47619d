package agon.export;

import agon.knowledge.Status;
import agon.picture.Line;
import agon.picture.Network;
import agon.picture.Palette;
import agon.picture.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Turns the rivalry map of a story into a network that can be drawn. */
final class MapPicture {
  private static final MapSettings SETTINGS = MapSettings.SHIPPED;

  private final Story story;
  private final RivalryMap map;
  private final Words words;
  private final Palette palette;
  private final Map<Node, Integer> index = new HashMap<>();

  private MapPicture(Story story, Palette palette) {
    this.story = story;
    this.map = RivalryMap.of(story);
    this.words = new Words(story);
    this.palette = palette;
    map.things().forEach(thing -> index.put(thing.node(), index.size()));
  }

  /** The network of a story's scope. */
  static Network of(Story story, Palette palette) {
    return new MapPicture(story, palette).network();
  }

  private Network network() {
    String lens = words.phrase("lens." + story.selection().scope().lens());
    return new Network(
        words.phrase("map.title") + " – " + lens,
        note(),
        map.things().stream().map(this::node).toList(),
        map.statements().stream().map(this::link).toList(),
        keys());
  }

  /** What is shown, and what was left out. */
  private String note() {
    if (map.things().isEmpty()) {
      return words.phrase("map.none");
    }
    List<String> parts = new ArrayList<>();
    int things = map.things().size();
    parts.add(
        words.phrase("map.shown", Map.of("things", things, "statements", map.statements().size())));
    if (things < map.found()) {
      parts.add(words.phrase("map.of", Map.of("found", map.found())));
    }
    TreeSet<String> days = new TreeSet<>();
    map.statements()
        .forEach(s -> s.dates().ifPresent(d -> days.addAll(List.of(d.first(), d.last()))));
    if (!days.isEmpty()) {
      parts.add(days.first() + " – " + days.last());
    }
    parts.addAll(limits());
    return String.join(" · ", parts);
  }

  /** What the user left out. */
  private List<String> limits() {
    List<String> limits = new ArrayList<>();
    Selection selection = story.selection();
    if (!selection.hasEveryStatus()) {
      limits.add(
          Stream.of(Status.values())
              .filter(selection.statuses()::contains)
              .map(status -> words.label(named(status.label())))
              .collect(Collectors.joining(", ")));
    }
    if (selection.confidence() > 0) {
      long percent = Math.round(selection.confidence() * 100);
      limits.add(words.phrase("confidence") + " ≥ " + percent + " %");
    }
    return limits;
  }

  private static String named(String status) {
    return status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1);
  }

  private Network.Node node(RivalryMap.Thing thing) {
    return new Network.Node(
        thing.name(),
        thing.name() + " (" + words.label(thing.kind()) + ")",
        look(thing.kind()),
        thing.weight());
  }

  private Network.Look look(String kind) {
    String shape = SETTINGS.shapes().getOrDefault(kind, "ellipse");
    return new Network.Look(
        Shape.valueOf(shape.toUpperCase(Locale.ROOT).replace('-', '_')),
        palette.colour("k-" + kind));
  }

  private Network.Link link(Statement statement) {
    String status = RivalryMap.status(statement);
    Network.Stroke stroke =
        new Network.Stroke(
            line(status),
            palette.colour("g-" + SETTINGS.group(statement.relation())),
            1.8 + 1.6 * StrictMath.log(statement.articles()) / StrictMath.log(2),
            !story.isSymmetric(statement.relation()),
            statement.isPast());
    return new Network.Link(
        index.getOrDefault(statement.subject(), 0),
        index.getOrDefault(statement.object(), 0),
        stroke,
        hedge(statement, status),
        tip(statement));
  }

  private static Line line(String status) {
    return switch (status) {
      case "Planned" -> Line.DASHED;
      case "Alleged" -> Line.SHORT;
      case "Attributed" -> Line.LONG;
      case "Negated" -> Line.CROSSED;
      default -> Line.SOLID;
    };
  }

  /** How it is said, where that is not plainly. */
  private String hedge(Statement statement, String status) {
    List<String> parts = new ArrayList<>();
    if (!status.equals("Asserted")) {
      parts.add(words.label(status));
    }
    if (statement.isPast()) {
      parts.add(words.phrase("past"));
    }
    if (statement.isContested()) {
      parts.add("✕");
    }
    return String.join(" · ", parts);
  }

  private String tip(Statement statement) {
    List<String> counts = new ArrayList<>();
    for (String status : SETTINGS.statuses()) {
      int count = statement.count(status.toLowerCase(Locale.ROOT));
      if (count > 0) {
        counts.add(words.label(status) + " " + count);
      }
    }
    return story.name(statement.subject())
        + " "
        + words.label(statement.relation())
        + " "
        + story.name(statement.object())
        + ": "
        + String.join(", ", counts)
        + " · "
        + words.phrase("articles.count", Map.of("count", statement.articles()));
  }

  private List<Network.Key> keys() {
    return List.of(groups(), statuses(), kinds(), sizes());
  }

  private Network.Key groups() {
    Set<String> shown = new TreeSet<>();
    map.statements().forEach(statement -> shown.add(SETTINGS.group(statement.relation())));
    return key(
        "relations",
        SETTINGS.groups().keySet().stream().filter(shown::contains),
        group -> new Network.Sign.OfColour(palette.colour("g-" + group)),
        group -> words.phrase("group." + group));
  }

  private Network.Key statuses() {
    return key(
        "statuses",
        SETTINGS.statuses().stream(),
        status -> new Network.Sign.OfLine(line(status)),
        words::label);
  }

  private Network.Key kinds() {
    Set<String> shown = new TreeSet<>();
    map.things().forEach(thing -> shown.add(thing.kind()));
    return key(
        "p.kind",
        SETTINGS.shapes().keySet().stream().filter(shown::contains),
        kind -> new Network.Sign.OfLook(look(kind)),
        words::label);
  }

  private Network.Key sizes() {
    return key(
        "legend",
        Stream.of("legend.width", "legend.size"),
        size -> new Network.Sign.None(),
        words::phrase);
  }

  /** A row of the legend: of each name its sign and its meaning. */
  private Network.Key key(
      String title,
      Stream<String> names,
      Function<String, Network.Sign> sign,
      Function<String, String> meaning) {
    return new Network.Key(
        words.phrase(title),
        names.map(name -> new Network.Entry(sign.apply(name), meaning.apply(name))).toList());
  }
}

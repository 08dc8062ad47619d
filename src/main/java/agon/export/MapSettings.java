package agon.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * What the rivalry map shows, as the page's own file of settings says it: one map for the page and
 * for exported pictures.
 *
 * @param groups relations by group, in order
 * @param lenses what may be looked at, by name, in order
 * @param shapes outlines by kind, in order
 * @param statuses the strongest first
 * @param most how many things are shown unless more are asked for
 */
record MapSettings(
    Map<String, List<String>> groups,
    Map<String, Lens> lenses,
    Map<String, String> shapes,
    List<String> statuses,
    int most) {
  private static final String FILE = "/page/map.json";

  /** The settings that Agon ships with. */
  static final MapSettings SHIPPED = read();

  /**
   * A way to look at the map.
   *
   * @param kinds the kinds that it shows
   * @param ends how many ends of a statement must be of these kinds
   * @param starts the groups of relations that it shows at first
   */
  record Lens(List<String> kinds, int ends, List<String> starts) {}

  private static MapSettings read() {
    try (InputStream file = MapSettings.class.getResourceAsStream(FILE)) {
      JsonNode json = new ObjectMapper().readTree(file);
      Map<String, List<String>> groups = new LinkedHashMap<>();
      json.get("groups")
          .properties()
          .forEach(group -> groups.put(group.getKey(), words(group.getValue())));
      Map<String, Lens> lenses = new LinkedHashMap<>();
      json.get("lenses")
          .properties()
          .forEach(lens -> lenses.put(lens.getKey(), lens(lens.getValue())));
      Map<String, String> shapes = new LinkedHashMap<>();
      json.get("shapes")
          .properties()
          .forEach(shape -> shapes.put(shape.getKey(), shape.getValue().asText()));
      return new MapSettings(
          groups, lenses, shapes, words(json.get("statuses")), json.get("most").asInt());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lens lens(JsonNode json) {
    return new Lens(words(json.get("kinds")), json.get("ends").asInt(), words(json.get("starts")));
  }

  private static List<String> words(JsonNode json) {
    return StreamSupport.stream(json.spliterator(), false).map(JsonNode::asText).toList();
  }

  /** The lens of a name that {@link Scope} has checked. */
  Lens lens(String name) {
    return Objects.requireNonNull(lenses.get(name), name);
  }

  /** The relations that a lens shows at first. */
  List<String> relations(Lens lens) {
    List<String> relations = new ArrayList<>();
    lens.starts().forEach(group -> relations.addAll(groups.getOrDefault(group, List.of())));
    return relations;
  }

  /** The group of a relation. */
  String group(String relation) {
    return groups.entrySet().stream()
        .filter(group -> group.getValue().contains(relation))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("other");
  }
}

package agon.evaluate;

import agon.ingest.Articles;
import agon.ingest.Reading;
import agon.knowledge.Status;
import agon.text.Article;
import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads gold files. */
public final class GoldReader {
  private static final ObjectReader JSON = new ObjectMapper().reader();
  private static final List<String> ENDINGS = List.of(".txt", ".md", ".html");
  private static final String REMEDY = "see data/evaluation/GUIDE.md for what a gold file holds";

  private GoldReader() {}

  /**
   * The gold of files and folders, folders at any depth, sorted by path.
   *
   * @throws InputException when there is none, or a file is no gold, or its article is missing
   */
  public static List<Gold> read(List<Path> paths) {
    List<Gold> all = new ArrayList<>();
    for (Path path : paths) {
      List<Path> files = files(path);
      if (files.isEmpty()) {
        throw new InputException(
            Location.of(path.toString()), "no gold files in it", "give a folder of .json files");
      }
      files.forEach(file -> all.add(read(file, path.toString())));
    }
    return List.copyOf(all);
  }

  private static List<Path> files(Path path) {
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new InputException(
          Location.of(path.toString()),
          "cannot be read",
          "give a gold file or a folder of them",
          e);
    }
  }

  private static Gold read(Path file, String corpus) {
    Location location = Location.of(file.toString());
    try {
      JsonNode root = JSON.readTree(Files.readString(file));
      List<Gold.Thing> entities = new ArrayList<>();
      for (JsonNode entity : root.path("entities")) {
        String id = required(entity, "id", location);
        String type = required(entity, "type", location);
        entities.add(new Gold.Thing(id, type, strings(entity.path("surface"))));
      }
      List<Gold.Fact> facts = new ArrayList<>();
      root.path("facts").forEach(fact -> facts.add(fact(fact, location)));
      return new Gold(
          required(root, "id", location),
          corpus,
          new Language(required(root, "lang", location)),
          article(file, root.path("source").path("file").asText("")),
          entities,
          facts,
          strings(root.path("ignore")),
          quotations(root.path("quotations"), location),
          references(root.path("references"), location));
    } catch (JsonProcessingException e) {
      throw new InputException(location, "broken JSON", REMEDY, e);
    } catch (IOException e) {
      throw new InputException(location, "cannot be read", "check that it may be read", e);
    }
  }

  private static Gold.Fact fact(JsonNode fact, Location location) {
    return new Gold.Fact(
        required(fact, "s", location),
        required(fact, "p", location),
        required(fact, "o", location),
        named(
            required(fact, "status", location), "status", Status.values(), Status::label, location),
        optional(fact, "by"),
        optional(fact, "when"),
        optional(fact, "role"),
        optional(fact, "amount"),
        optional(fact, "hint").orElse(""));
  }

  private static Optional<List<Gold.Quote>> quotations(JsonNode array, Location location) {
    if (!array.isArray()) {
      return Optional.empty();
    }
    List<Gold.Quote> quotations = new ArrayList<>();
    array.forEach(quote -> quotations.add(quote(quote, location)));
    return Optional.of(quotations);
  }

  private static Optional<List<Gold.Referring>> references(JsonNode array, Location location) {
    if (!array.isArray()) {
      return Optional.empty();
    }
    List<Gold.Referring> references = new ArrayList<>();
    for (JsonNode node : array) {
      String text = required(node, "text", location);
      references.add(new Gold.Referring(node.path("at").asInt(-1), text, strings(node.path("of"))));
    }
    return Optional.of(references);
  }

  private static Gold.Quote quote(JsonNode quote, Location location) {
    String kind = required(quote, "kind", location);
    Gold.Quote.Kind[] kinds = Gold.Quote.Kind.values();
    List<String> speakers =
        quote.path("speaker").isArray()
            ? strings(quote.path("speaker"))
            : optional(quote, "speaker").stream().toList();
    return new Gold.Quote(
        required(quote, "text", location),
        named(kind, "kind of quotation", kinds, Gold.Quote.Kind::label, location),
        speakers,
        optional(quote, "to"),
        optional(quote, "when"));
  }

  /** The one of these values that is labelled so. */
  private static <T> T named(
      String label, String what, T[] values, Function<T, String> labels, Location location) {
    List<String> allowed = Stream.of(values).map(labels).toList();
    int at = allowed.indexOf(label);
    if (at < 0) {
      throw new InputException(
          location, "unknown " + what + " " + label, "use one of " + String.join(", ", allowed));
    }
    return values[at];
  }

  /** The text of a gold file: its source file beside a folder above it, else the file beside it. */
  private static Path article(Path file, String source) {
    for (@Nullable Path above = file.toAbsolutePath().getParent();
        above != null && !source.isEmpty();
        above = above.getParent()) {
      Path candidate = above.resolve(source);
      if (Files.isRegularFile(candidate)) {
        return candidate;
      }
    }
    String stem = file.getFileName().toString().replaceFirst("\\.json$", "");
    return ENDINGS.stream()
        .map(ending -> file.resolveSibling(stem + ending))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    Location.of(file.toString()),
                    "its article " + source + " is missing",
                    "put it beside the folder of the gold, or beside the gold file"));
  }

  private static String required(JsonNode node, String name, Location location) {
    return optional(node, name)
        .orElseThrow(() -> new InputException(location, "no \"" + name + "\" in it", REMEDY));
  }

  private static Optional<String> optional(JsonNode node, String name) {
    return Optional.of(node.path(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(node -> strings.add(node.asText()));
    return strings;
  }

  /**
   * The article that a gold file is of.
   *
   * @throws InputException when it cannot be read
   */
  public static Article article(Gold gold) {
    String path = gold.article().toString();
    List<String> paths = List.of(path);
    try (Stream<Reading> readings =
        Articles.open(paths, Optional.empty(), InputStream.nullInputStream())) {
      Reading reading = readings.iterator().next();
      if (reading instanceof Reading.Failure failure) {
        throw failure.error();
      }
      return ((Reading.OfArticle) reading).article();
    }
  }
}

package agon.llm;

import agon.knowledge.EntityKind;
import agon.knowledge.Extraction;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Ontology;
import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.text.Article;
import agon.text.Language;
import agon.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a model is told and given, in one language: the texts of {@code resources/llm/<code>/} with
 * the ontology and the article filled in. What is filled in is never filled in again.
 */
final class Prompts {
  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)\\}");

  private final String task;
  private final String article;

  /**
   * The prompts of a language.
   *
   * @param definitions what the names of kinds, relations and statuses mean, in that language
   */
  Prompts(Language language, Ontology ontology, Map<String, String> definitions) {
    this.article = template(language, "article.txt");
    this.task =
        fill(
            template(language, "task.txt"),
            Map.of(
                "kinds", kinds(ontology, definitions),
                "relations", relations(ontology, definitions),
                "statuses", statuses(definitions)));
  }

  /** What the model is to do, with the whole ontology. */
  String task() {
    return task;
  }

  /** A piece of an article, with the names of the things that Agon found in it. */
  String article(Extraction reading, Span piece) {
    Article read = reading.document().article();
    return fill(
        article,
        Map.of(
            "title", read.title(),
            "published", read.published().map(LocalDate::toString).orElse("?"),
            "things", things(reading, piece),
            "text", piece.of(read.text()).strip()));
  }

  private static String things(Extraction reading, Span piece) {
    String text = reading.document().text();
    TreeSet<String> things = new TreeSet<>();
    for (LinkedMention linked : reading.mentions()) {
      Mention mention = linked.mention();
      if (mention.form() == Mention.Form.NAME && piece.contains(mention.span())) {
        things.add("- " + mention.span().of(text) + " (" + linked.entity().kind() + ")");
      }
    }
    return String.join("\n", things);
  }

  private static String kinds(Ontology ontology, Map<String, String> definitions) {
    return ontology.kinds().stream()
        .map(kind -> line(kind.name(), "", definitions.getOrDefault(kind.name(), "")))
        .collect(Collectors.joining("\n"));
  }

  private static String relations(Ontology ontology, Map<String, String> definitions) {
    return ontology.relations().stream()
        .map(
            relation ->
                line(
                    relation.name(),
                    " (" + names(relation.domain()) + " → " + range(relation) + ")",
                    definitions.getOrDefault(relation.name(), "")))
        .collect(Collectors.joining("\n"));
  }

  private static String range(Relation relation) {
    return relation.literals().isEmpty()
        ? names(relation.range())
        : relation.literals().stream()
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(", "));
  }

  private static String names(Collection<EntityKind> kinds) {
    return kinds.stream().sorted().map(EntityKind::name).collect(Collectors.joining(", "));
  }

  /** The ontology's name of a status is the label with a capital. */
  private static String statuses(Map<String, String> definitions) {
    return Arrays.stream(Status.values())
        .map(Status::label)
        .map(
            label ->
                line(
                    label,
                    "",
                    definitions.getOrDefault(
                        label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1), "")))
        .collect(Collectors.joining("\n"));
  }

  private static String line(String name, String use, String meaning) {
    return "- " + name + use + ": " + meaning;
  }

  private static String fill(String template, Map<String, String> parts) {
    return GAP.matcher(template)
        .replaceAll(
            gap ->
                Matcher.quoteReplacement(
                    Objects.requireNonNullElse(parts.get(gap.group(1)), gap.group())));
  }

  private static String template(Language language, String file) {
    String path = "/llm/" + language.code() + "/" + file;
    try (InputStream stream = Prompts.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package agon.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import agon.knowledge.Entity;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.GazetteerEntry.Use;
import agon.knowledge.Iris;
import agon.knowledge.NameIndex;
import agon.knowledge.NameKey;
import agon.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gazetteer that Agon ships with must hold, whoever adds to it. */
final class GazetteerTest {
  private static final Path FOLDER = Path.of("data/gazetteer");
  private static final Gazetteer GAZETTEER = GazetteerReader.read(OntologyReader.read(), FOLDER);
  private static final NameIndex INDEX = new NameIndex(GAZETTEER);
  private static final Pattern ENTRY = Pattern.compile("(?m)^id:(\\S+) a ");
  private static final Set<String> PROPERTIES =
      Set.of("type", "prefLabel", "altLabel", "ambiguousLabel", "context", "demonym", "sameAs");

  @ParameterizedTest
  @CsvSource({
    "companies, 250",
    "people, 150",
    "models, 400",
    "products, 80",
    "datasets, 60",
    "publishers, 60",
    "authorities, 40",
    "hardware, 40",
    "places, 195"
  })
  void knowsEnoughOfEachKind(String file, int least) throws IOException {
    assertThat(ids(file)).hasSizeGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "companies",
        "people",
        "models",
        "products",
        "datasets",
        "publishers",
        "authorities",
        "hardware",
        "places"
      })
  void keepsEachFileSortedByIdAndSaysItsSource(String file) throws IOException {
    String text = Files.readString(FOLDER.resolve(file + ".ttl"));

    assertThat(ids(file)).isSorted();
    assertThat(text.lines().takeWhile(line -> line.startsWith("#")))
        .anyMatch(line -> line.startsWith("# Source: "));
  }

  @Test
  void describesEachThingOnce() throws IOException {
    List<String> all = new ArrayList<>();
    for (Path file : files()) {
      all.addAll(ids(file.getFileName().toString().replace(".ttl", "")));
    }

    assertThat(all).doesNotHaveDuplicates().hasSameSizeAs(GAZETTEER.entries());
    assertThat(all).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void holdsNamesAndNoRelations() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : files()) {
      Graph graph = TurtleSource.ofFile(file).graph();
      graph.find().forEach(triple -> used.add(triple.getPredicate().getLocalName()));
    }

    assertThat(PROPERTIES).containsAll(used);
  }

  @Test
  void givesEachWikidataIdToOneThing() {
    List<String> ids =
        GAZETTEER.entries().stream().flatMap(e -> e.entity().wikidata().stream()).toList();

    assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
    assertThat(ids).allMatch(id -> id.matches("Q[1-9]\\d*"));
  }

  @Test
  void linksToWikidataAlone() throws IOException {
    for (Path file : files()) {
      Graph graph = TurtleSource.ofFile(file).graph();
      assertThat(graph.find(Node.ANY, Terms.SAME_AS, Node.ANY).toList())
          .allMatch(t -> t.getObject().toString().startsWith("http://www.wikidata.org/entity/Q"));
    }
  }

  @Test
  void writesNamesAsTextsDo() {
    assertThat(GAZETTEER.entries())
        .allSatisfy(
            entry ->
                assertThat(entry.names())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.text().equals(name.text().strip()))
                    .noneMatch(name -> name.text().contains("  "))
                    .noneMatch(name -> NameKey.of(name.text()).isEmpty()));
  }

  @Test
  void givesEveryAmbiguousNameAContext() {
    Set<Entity> explained =
        GAZETTEER.contexts().stream().map(Gazetteer.Context::entity).collect(toSet());
    Set<Entity> ambiguous =
        GAZETTEER.entries().stream()
            .filter(entry -> entry.names().stream().anyMatch(n -> n.use() == Use.AMBIGUOUS))
            .map(GazetteerEntry::entity)
            .collect(toSet());

    assertThat(explained).isEqualTo(ambiguous);
    assertThat(GAZETTEER.contexts())
        .allSatisfy(
            context ->
                assertThat(context.words())
                    .isNotEmpty()
                    .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT).strip())));
  }

  @ParameterizedTest
  @CsvSource({
    "Claude, claude",
    "Gemini, gemini",
    "Mistral, mistral-ai",
    "Orange, orange",
    "Perplexity, perplexity-service",
    "Grok, grok",
    "Copilot, copilot",
    "X, x",
    "Llama, llama"
  })
  void asksForAContextWhereAFamousNameIsAlsoAWord(String name, String id) {
    assertThat(INDEX.find(name, Language.FRENCH))
        .filteredOn(known -> known.entity().iri().equals(Iris.known(id)))
        .isNotEmpty()
        .allMatch(known -> known.name().use() == Use.AMBIGUOUS);
  }

  @Test
  void givesNoPlainNameToTwoThingsOfAKind() {
    Map<String, Set<Entity>> owners =
        GAZETTEER.entries().stream()
            .flatMap(GazetteerTest::plainNames)
            .collect(groupingBy(Owned::key, mapping(Owned::entity, toSet())));

    assertThat(owners.entrySet()).filteredOn(owner -> owner.getValue().size() > 1).isEmpty();
  }

  private static Stream<Owned> plainNames(GazetteerEntry entry) {
    return entry.names().stream()
        .filter(name -> name.use() == Use.PLAIN)
        .map(
            name ->
                new Owned(entry.entity().kind() + " " + NameKey.of(name.text()), entry.entity()));
  }

  private static List<String> ids(String file) throws IOException {
    String text = Files.readString(FOLDER.resolve(file + ".ttl"));
    return ENTRY.matcher(text).results().map(MatchResult::group).map(GazetteerTest::id).toList();
  }

  private static String id(String entry) {
    return entry.substring("id:".length(), entry.indexOf(' '));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    }
  }

  /**
   * A plain name and who has it.
   *
   * @param key kind and key of the name
   * @param entity who has it
   */
  private record Owned(String key, Entity entity) {}
}

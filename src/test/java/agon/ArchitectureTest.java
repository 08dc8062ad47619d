package agon;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rooms, once more as code: who may use whom, and which library lives where. */
final class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("agon");

  /** Room to the rooms beneath it that it may use. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("knowledge", Set.of("text")),
          Map.entry("ingest", Set.of("text")),
          Map.entry("language", Set.of("text")),
          Map.entry("extract", Set.of("text", "knowledge", "language")),
          Map.entry("pipeline", Set.of("text", "knowledge", "language", "extract")),
          Map.entry("llm", Set.of("text", "knowledge", "language", "extract")),
          Map.entry("graph", Set.of("text", "knowledge")),
          Map.entry("validate", Set.of("text", "graph")),
          Map.entry("picture", Set.of("text")),
          Map.entry("query", Set.of("text", "graph", "picture")),
          Map.entry("serve", Set.of("text", "graph", "query")),
          Map.entry("export", Set.of("text", "knowledge", "graph", "picture")),
          Map.entry(
              "batch",
              Set.of("text", "knowledge", "ingest", "language", "extract", "pipeline", "graph")),
          Map.entry("evaluate", Set.of("text", "knowledge", "ingest", "pipeline")),
          Map.entry(
              "train",
              Set.of("text", "knowledge", "ingest", "language", "extract", "pipeline", "evaluate")),
          Map.entry(
              "cli",
              Set.of(
                  "text",
                  "knowledge",
                  "ingest",
                  "language",
                  "extract",
                  "pipeline",
                  "llm",
                  "graph",
                  "validate",
                  "query",
                  "serve",
                  "export",
                  "batch",
                  "evaluate",
                  "train")));

  /**
   * Library to the rooms that may touch it; of two that fit the longer name counts, and a library
   * that is not listed may be used nowhere.
   */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.apache.jena", Set.of("graph", "validate", "query", "export", "serve")),
          Map.entry("org.apache.jena.fuseki", Set.of("serve")),
          Map.entry("org.eclipse.jetty", Set.of("serve")),
          Map.entry("jakarta.servlet", Set.of("serve")),
          Map.entry("com.apicatalog", Set.of("graph")),
          Map.entry("opennlp", Set.of("language")),
          Map.entry(
              "com.fasterxml.jackson", Set.of("ingest", "export", "evaluate", "serve", "llm")),
          Map.entry("org.jsoup", Set.of("ingest")),
          Map.entry("net.dankito", Set.of("ingest")),
          Map.entry("org.netpreserve.jwarc", Set.of("ingest")),
          Map.entry("com.rometools", Set.of("ingest")),
          Map.entry("org.apache.spark", Set.of("batch")),
          Map.entry("org.apache.hadoop", Set.of("batch")),
          Map.entry("scala", Set.of("batch")),
          Map.entry("com.ibm.icu", Set.of("ingest")),
          Map.entry("picocli", Set.of("cli")),
          Map.entry("me.tongfei", Set.of("cli")));

  @Test
  void everyPackageIsARoomOfTheTable() {
    assertThat(MAIN).allSatisfy(type -> assertThat(ROOMS).containsKey(room(type)));
  }

  @Test
  void roomsUseOnlyTheRoomsBeneathThem() {
    List<String> wrong =
        dependencies()
            .filter(d -> d.getTargetClass().getPackageName().startsWith("agon"))
            .filter(d -> !room(d.getOriginClass()).equals(room(d.getTargetClass())))
            .filter(
                d ->
                    !ROOMS
                        .getOrDefault(room(d.getOriginClass()), Set.of())
                        .contains(room(d.getTargetClass())))
            .map(Dependency::getDescription)
            .toList();

    assertThat(wrong).isEmpty();
  }

  @Test
  void librariesStayInTheirRooms() {
    TreeSet<String> wrong =
        dependencies()
            .filter(d -> !allowed(room(d.getOriginClass()), d.getTargetClass().getPackageName()))
            .map(Dependency::getDescription)
            .collect(toCollection(TreeSet::new));

    assertThat(wrong).isEmpty();
  }

  @Test
  void subRoomsOfExtractDoNotKnowEachOther() {
    slices().matching("agon.extract.(*)..").should().notDependOnEachOther().check(MAIN);
  }

  @Test
  void noRoomsFormARing() {
    slices().matching("agon.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  private static Stream<Dependency> dependencies() {
    return MAIN.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  private static String room(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length > 1 ? parts[1] : "(root)";
  }

  private static boolean allowed(String room, String target) {
    if (target.isEmpty()
        || target.startsWith("agon")
        || target.startsWith("java.")
        || target.equals("java")) {
      return true;
    }
    if (target.startsWith("org.jspecify")) {
      return true;
    }
    return LIBRARIES.entrySet().stream()
        .filter(library -> target.startsWith(library.getKey()))
        .max(comparingInt(library -> library.getKey().length()))
        .map(library -> library.getValue().contains(room))
        .orElse(false);
  }
}

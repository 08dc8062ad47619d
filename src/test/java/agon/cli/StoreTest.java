package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.graph.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that cannot be used, and what the commands that ask one say. */
final class StoreTest {
  @TempDir private Path folder;

  @Test
  void aMissingStoreSaysHowToMakeOne() {
    Path store = folder.resolve("none");

    assertThat(Run.agon("query", "who-leads", "--store", store.toString()))
        .isEqualTo(new Run(4, "", store + ": there is no store here; make one with agon build\n"));
    assertThat(store).doesNotExist();
  }

  @Test
  void aFolderOfOtherThingsIsNoStore() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear all");

    assertThat(Run.agon("show", "Meta", "--store", folder.toString()).err())
        .isEqualTo(folder + ": is not a store; name another folder with --store\n");
  }

  @Test
  void aStoreOfAnotherVersionIsRefused() throws IOException {
    GraphStore.create(folder).close();
    Files.writeString(folder.resolve("agon-store.txt"), "Agon store, format 99\n");

    Run run = Run.agon("query", "who-leads", "--store", folder.toString());

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err())
        .isEqualTo(
            folder
                + ": was made by another version (found \"Agon store, format 99\", want \"Agon"
                + " store, format 1\"); use that version, or build again in another folder\n");
  }

  @Test
  void anEmptyStoreAnswersWithAHeaderAlone() {
    GraphStore.create(folder).close();

    Run csv = Run.agon("query", "who-leads", "--store", folder.toString());
    Run json = Run.agon("query", "who-leads", "--format", "json", "--store", folder.toString());

    assertThat(csv).isEqualTo(new Run(0, "name,led,role,past,status,articles\r\n", ""));
    assertThat(json.out()).contains("\"vars\"").contains("\"bindings\"");
  }

  @Test
  void anOwnQueryComesFromAFileOrFromStandardInput() throws IOException {
    Path store = folder.resolve("store");
    GraphStore.create(store).close();
    Path file = Files.writeString(folder.resolve("q.rq"), "SELECT ?x {\n ?x ?y }\n");

    Run wrong = Run.agon("query", "--file", file.toString(), "--store", store.toString());
    Run right = Run.with("ASK {}", Terminal.NONE, "query", "--file", "-", "--store", store + "");

    assertThat(wrong)
        .isEqualTo(
            new Run(
                3,
                "",
                file
                    + ":2:8: '}' is not expected here; write one SPARQL 1.1 query; updates are"
                    + " refused\n"));
    assertThat(right.out()).contains("true");
  }

  @Test
  void mistakesOfTheCommandLineAreUsageErrors() {
    GraphStore.create(folder).close();
    String store = folder.toString();

    assertThat(Run.agon("query", "--store", store).code()).isEqualTo(2);
    assertThat(Run.agon("query", "who-lead", "--store", store).err())
        .isEqualTo(
            "agon query: query who-lead: no canned query of this name; did you mean who-leads?"
                + " (agon query --list shows all); see agon query --help\n");
    assertThat(Run.agon("query", "who-leads", "-p", "persn=x", "--store", store).err())
        .isEqualTo(
            "agon query: query who-leads: no parameter 'persn'; did you mean 'person'?;"
                + " see agon query --help\n");
    assertThat(Run.agon("show", "Nobody", "--store", store).code()).isEqualTo(2);
  }

  @Test
  void forgettingWhatTheStoreDoesNotHoldIsNamed() {
    GraphStore.create(folder).close();

    assertThat(Run.agon("forget", "lost.txt", "--store", folder.toString()))
        .isEqualTo(
            new Run(
                3,
                "0 articles forgotten\n",
                "lost.txt: no article of this IRI, url or source; give its path as agon build met"
                    + " it\n"));
  }

  @Test
  void theListSaysEachQuestionInBothLanguages() {
    Run all = Run.agon("query", "--list");
    Run french = Run.agon("query", "--list", "--lang", "fr");

    assertThat(all.out())
        .contains("rivals-of\n")
        .contains("  Who competes with whom, and how many articles say so?\n")
        .contains("  Qui rivalise avec qui, et combien d’articles le disent ?\n")
        .contains("    --param thing=… whose rivals are asked, a thing, required\n");
    assertThat(french.out()).doesNotContain("Who competes").contains("Qui rivalise");
  }

  @Test
  void showPrintsTheQueryAndDoesNotRunIt() {
    Run run = Run.agon("query", "who-leads", "--show", "--store", "nowhere");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("# title: Leaders\n").contains("rdf:predicate agon:leads");
  }

  @Test
  void warmingLoadsWithoutTouchingTheStore() {
    Path store = folder.resolve("mine");

    assertThat(Run.agon("warm", "--store", store.toString()).code()).isZero();
    assertThat(store).doesNotExist();
  }
}

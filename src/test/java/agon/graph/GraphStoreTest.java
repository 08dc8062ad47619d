package agon.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GraphStoreTest {
  @TempDir Path folder;

  @Test
  void keepsWhatWasWrittenUntilTheNextOpening() {
    Path store = folder.resolve("store");

    try (KnowledgeGraph graph = GraphStore.create(store)) {
      graph.write(GraphStoreTest::addOne);
    }

    try (KnowledgeGraph graph = GraphStore.open(store)) {
      assertThat(graph.<Long>read(dataset -> dataset.getDefaultModel().size())).isEqualTo(1);
    }
  }

  @Test
  void keepsNothingOfAChangeThatFails() {
    try (KnowledgeGraph graph = GraphStore.create(folder.resolve("store"))) {
      assertThatThrownBy(
              () ->
                  graph.write(
                      database -> {
                        addOne(database);
                        throw new IllegalStateException("in the middle");
                      }))
          .isInstanceOf(IllegalStateException.class);

      assertThat(graph.<Boolean>read(dataset -> dataset.getDefaultModel().isEmpty())).isTrue();
    }
  }

  @Test
  void makesAStoreAgainWhereMakingWasInterrupted() throws IOException {
    Files.createDirectories(folder.resolve("tdb2.new/Data-0001"));

    try (KnowledgeGraph graph = GraphStore.create(folder)) {
      assertThat(graph.<Boolean>read(dataset -> dataset.getDefaultModel().isEmpty())).isTrue();
    }
  }

  @Test
  void saysThatThereIsNoStore() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> GraphStore.open(missing))
        .isInstanceOf(StoreException.class)
        .hasMessage(missing + ": there is no store here; make one with agon build");
  }

  @Test
  void leavesAFolderOfOtherFilesAlone() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "mine");

    assertThatThrownBy(() -> GraphStore.create(folder))
        .isInstanceOf(StoreException.class)
        .hasMessage(folder + ": is not a store; name an empty folder with --store");
    assertThat(folder).isDirectoryContaining("glob:**thesis.txt");
  }

  @Test
  void refusesAStoreOfAnotherVersion() throws IOException {
    Files.writeString(folder.resolve("agon-store.txt"), "Agon store, format 7\n");

    assertThatThrownBy(() -> GraphStore.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            folder
                + ": was made by another version (found \"Agon store, format 7\", want \"Agon"
                + " store, format 1\"); use that version, or build again in another folder");
  }

  @Test
  void refusesAFileInPlaceOfAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> GraphStore.create(file))
        .isInstanceOf(StoreException.class)
        .hasMessage(file + ": is not a store; name an empty folder with --store");
  }

  private static boolean addOne(DatasetGraph database) {
    database.add(new Quad(Quad.defaultGraphIRI, Terms.agon("a"), Terms.agon("b"), Terms.agon("c")));
    return true;
  }
}

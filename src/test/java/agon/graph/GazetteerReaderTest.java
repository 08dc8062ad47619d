package agon.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.GazetteerEntry.Name;
import agon.knowledge.GazetteerEntry.Use;
import agon.knowledge.Iris;
import agon.knowledge.Ontology;
import agon.text.InputException;
import agon.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GazetteerReaderTest {
  private static final Ontology ONTOLOGY = OntologyReader.read();
  private static final String PREFIXES =
      """
      @prefix agon: <https://w3id.org/agon/ontology#> .
      @prefix id: <https://w3id.org/agon/id/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      """;

  @TempDir Path folder;

  @Test
  void readsNamesUsesContextAndWikidata() throws IOException {
    write(
        """
        id:france a agon:Place ; skos:prefLabel "France" ; agon:demonym "French"@en .
        id:meta a agon:Company ; skos:altLabel "Facebook Inc." ; skos:prefLabel "Meta" ;
          agon:ambiguousLabel "Meta" ; agon:context "zuckerberg" , "llama" ; owl:sameAs wd:Q380 .
        """);

    Gazetteer gazetteer = GazetteerReader.read(ONTOLOGY, folder);

    Entity meta =
        new Entity(Iris.known("meta"), new EntityKind("Company"), "Meta", Optional.of("Q380"));
    assertThat(gazetteer.entries())
        .containsExactly(
            new GazetteerEntry(
                new Entity(
                    Iris.known("france"), new EntityKind("Place"), "France", Optional.empty()),
                List.of(
                    new Name("France", Optional.empty(), Use.PLAIN),
                    new Name("French", Optional.of(Language.ENGLISH), Use.DEMONYM))),
            new GazetteerEntry(
                meta,
                List.of(
                    new Name("Facebook Inc.", Optional.empty(), Use.PLAIN),
                    new Name("Meta", Optional.empty(), Use.AMBIGUOUS))));
    assertThat(gazetteer.contexts())
        .containsExactly(new Gazetteer.Context(meta, List.of("llama", "zuckerberg")));
  }

  @Test
  void putsTheNameWithoutLanguageFirst() throws IOException {
    write(
        """
        id:germany a agon:Place ;
          skos:prefLabel "Allemagne"@fr , "Germany"@en , "Deutschland" .
        """);

    GazetteerEntry germany = GazetteerReader.read(ONTOLOGY, folder).entries().get(0);

    assertThat(germany.entity().name()).isEqualTo("Deutschland");
    assertThat(germany.names())
        .extracting(Name::text)
        .containsExactly("Deutschland", "Germany", "Allemagne");
  }

  @Test
  void saysWhereAKindIsUnknown() throws IOException {
    Path file = write("id:meta a agon:Compagny ; skos:prefLabel \"Meta\" .\n");

    assertThatThrownBy(() -> GazetteerReader.read(ONTOLOGY, folder))
        .isInstanceOf(InputException.class)
        .hasMessage(file + ":6:11: unknown kind agon:Compagny; use one of agon:Company");
  }

  @Test
  void saysWhichThingHasNoUsualName() throws IOException {
    Path file = write("id:meta a agon:Company ; skos:altLabel \"Meta\" .\n");

    assertThatThrownBy(() -> GazetteerReader.read(ONTOLOGY, folder))
        .isInstanceOf(InputException.class)
        .hasMessage(file + ":6:1: id:meta has no usual name; give it a skos:prefLabel");
  }

  @Test
  void refusesAThingOfTwoKinds() throws IOException {
    write("id:meta a agon:Company , agon:Person ; skos:prefLabel \"Meta\" .\n");

    assertThatThrownBy(() -> GazetteerReader.read(ONTOLOGY, folder))
        .hasMessageEndingWith("id:meta is both agon:Company and agon:Person; give one kind");
  }

  @Test
  void refusesAFolderWithoutGazetteer() {
    assertThatThrownBy(() -> GazetteerReader.read(ONTOLOGY, folder))
        .isInstanceOf(InputException.class)
        .hasMessage(folder + ": no gazetteer; give a folder with .ttl files");
  }

  @Test
  void shipsEveryFileOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/gazetteer"))) {
      List<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".ttl"))
              .sorted()
              .toList();

      assertThat(GazetteerReader.shipped())
          .as("data/gazetteer/index.txt lists the files of data/gazetteer")
          .extracting(source -> source.name().replace("gazetteer/", ""))
          .containsExactlyElementsOf(there);
    }
  }

  private Path write(String things) throws IOException {
    Path file = folder.resolve("things.ttl");
    Files.writeString(file, PREFIXES + things);
    return file;
  }
}

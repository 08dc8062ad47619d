package agon.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Tables for people. */
final class TableWriterTest {
  private static final Table TABLE =
      new Table(
          List.of("name", "articles"),
          List.of(List.of("Mistral AI", "12"), List.of("Méta | Plateformes\nlongues", "3")));

  @Test
  void columnsAreAlignedAndNumbersStandToTheRight() {
    assertThat(written(out -> TableWriter.plain(TABLE, TableWriter.UNLIMITED, out)))
        .isEqualTo(
            """
            name                        articles
            ──────────────────────────  ────────
            Mistral AI                        12
            Méta | Plateformes longues         3
            """);
  }

  @Test
  void theWidestColumnGivesWayOnANarrowTerminal() {
    assertThat(written(out -> TableWriter.plain(TABLE, 24, out)).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(24))
        .contains("Méta | Platef…         3");
  }

  @Test
  void markdownEscapesItsMarks() {
    assertThat(written(out -> TableWriter.markdown(TABLE, out)))
        .isEqualTo(
            """
            | name | articles |
            | --- | --- |
            | Mistral AI | 12 |
            | Méta \\| Plateformes longues | 3 |
            """);
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    Table attack = new Table(List.of("x"), List.of(List.of("\u001b[31mred")));

    assertThat(written(out -> TableWriter.plain(attack, 80, out))).doesNotContain("\u001b");
  }

  private static String written(Consumer<PrintStream> writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

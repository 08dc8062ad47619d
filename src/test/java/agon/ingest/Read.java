package agon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads for tests: samples, files, bytes. */
final class Read {
  private static final Path SAMPLES = Path.of("src/test/resources/agon/ingest");

  private Read() {}

  /** The one article of a sample. */
  static Article sample(String name) {
    return only(all(SAMPLES.resolve(name).toString()));
  }

  /** The readings of a sample, in order. */
  static List<Reading> samples(String name) {
    return all(SAMPLES.resolve(name).toString());
  }

  /** The readings of paths, in order. */
  static List<Reading> all(String... paths) {
    try (Stream<Reading> readings =
        Articles.open(List.of(paths), Optional.empty(), InputStream.nullInputStream())) {
      return readings.toList();
    }
  }

  /** The readings of the standard input. */
  static List<Reading> standardInput(byte[] bytes) {
    try (Stream<Reading> readings =
        Articles.open(List.of("-"), Optional.empty(), new ByteArrayInputStream(bytes))) {
      return readings.toList();
    }
  }

  /** Writes a file and reads it. */
  static List<Reading> file(Path folder, String name, byte[] bytes) throws IOException {
    return all(Files.write(folder.resolve(name), bytes).toString());
  }

  /** The article, where there is one and nothing else. */
  static Article only(List<Reading> readings) {
    assertThat(readings).hasSize(1);
    assertThat(readings.get(0)).isInstanceOf(Reading.OfArticle.class);
    return ((Reading.OfArticle) readings.get(0)).article();
  }

  /** The messages of the failures, the folder left off. */
  static List<String> failures(List<Reading> readings, String folder) {
    return readings.stream()
        .filter(Reading.Failure.class::isInstance)
        .map(reading -> ((Reading.Failure) reading).error().getMessage())
        .map(message -> String.valueOf(message))
        .map(message -> folder.isEmpty() ? message : message.replace(folder + "/", ""))
        .toList();
  }
}

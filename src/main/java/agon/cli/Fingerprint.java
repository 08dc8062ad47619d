package agon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Says in a few characters what reading is made of, code and data, so that a change of a rule, a
 * name or a model shows. A jar lists the checksums of its files already, so nothing is unpacked.
 */
final class Fingerprint {
  /** What bears on reading, by where it lies on the class path. */
  private static final List<String> PARTS =
      List.of(
          "agon/text/",
          "agon/knowledge/",
          "agon/ingest/",
          "agon/language/",
          "agon/extract/",
          "agon/pipeline/",
          "agon/llm/",
          "agon/graph/",
          "language/",
          "ingest/",
          "llm/",
          "ontology/",
          "gazetteer/");

  private static final int BYTES = 6;
  private static final int BUFFER = 1 << 16;

  private Fingerprint() {}

  /** The fingerprint of this program. */
  static String ofProgram() {
    try {
      return of(
          Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The fingerprint of a program.
   *
   * @param place its jar, or the folder of its classes; both give the same
   * @return twelve hexadecimal digits
   */
  static String of(Path place) {
    try {
      Map<String, Long> checksums = Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
      StringBuilder list = new StringBuilder();
      checksums.forEach((name, sum) -> list.append(name).append(' ').append(sum).append('\n'));
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(list.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Map<String, Long> ofJar(Path jar) throws IOException {
    Map<String, Long> checksums = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .filter(entry -> !entry.isDirectory() && counts(entry.getName()))
          .forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
    }
    return checksums;
  }

  private static Map<String, Long> ofFolder(Path folder) throws IOException {
    Map<String, Long> checksums = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (counts(name)) {
        checksums.put(name, checksum(file));
      }
    }
    return checksums;
  }

  private static boolean counts(String name) {
    return PARTS.stream().anyMatch(name::startsWith);
  }

  private static long checksum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[BUFFER];
    try (InputStream stream = Files.newInputStream(file)) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        sum.update(buffer, 0, read);
      }
    }
    return sum.getValue();
  }
}

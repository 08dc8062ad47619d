package agon.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door by which commands reach the process that holds the store. */
final class DoorTest {
  private static final Running SERVER = Running.ofSample();
  private static final Errand ERRAND =
      new Errand(List.of("query", "é", "-"), "/somewhere", "out", 80, false);

  @TempDir private Path folder;

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void aCommandGetsItsInputAndItsAnswersComeBackApart() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    OptionalInt code = plate(SERVER.server().address(), Running.TOKEN).send(ERRAND, in(), out, err);

    assertThat(code).hasValue(42);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("query é -\nfrom here");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("told");
  }

  @Test
  void withoutTheTokenNothingRuns() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    OptionalInt code = plate(SERVER.server().address(), "guess").send(ERRAND, in(), out, out);

    assertThat(code).isEmpty();
    assertThat(out.size()).isZero();
    assertThat(
            SERVER
                .post("/door", DoorServlet.TYPE, HttpRequest.BodyPublishers.ofString("x"))
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void aServerThatIsGoneIsNoServer() throws IOException {
    URI nobody = URI.create("http://localhost:1/");

    assertThat(
            plate(nobody, "t")
                .send(ERRAND, in(), new ByteArrayOutputStream(), new ByteArrayOutputStream()))
        .isEmpty();
  }

  @Test
  void thePlateIsForItsOwnerAlone() throws IOException {
    DoorPlate plate = plate(SERVER.server().address(), DoorPlate.newToken());

    plate.hang(folder);

    Path file = folder.resolve("agon-serve.txt");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(DoorPlate.read(folder)).hasValue(plate);
    DoorPlate.takeDown(folder);
    assertThat(DoorPlate.read(folder)).isEmpty();
  }

  @Test
  void thePlateOfAProcessThatEndedIsPassedOver() throws IOException {
    new DoorPlate(SERVER.server().address(), Long.MAX_VALUE, "t").hang(folder);

    assertThat(DoorPlate.read(folder)).isEmpty();
  }

  private static DoorPlate plate(URI address, String token) {
    return new DoorPlate(address, ProcessHandle.current().pid(), token);
  }

  private static ByteArrayInputStream in() {
    return new ByteArrayInputStream("from here".getBytes(StandardCharsets.UTF_8));
  }
}

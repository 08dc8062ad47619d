package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.Program;
import agon.graph.GraphStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own, and the commands that reach its store meanwhile. */
final class ServeTest {
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+:(\\d+)/");
  private static final String ARTICLE = "data/articles/en/kadrey-v-meta.txt";

  @TempDir private Path folder;
  private Path store;
  private Process server;
  private URI address;

  @BeforeEach
  void start() throws IOException {
    store = folder.resolve("store");
    GraphStore.create(store).close();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = Program.classPath();
    server =
        new ProcessBuilder(
                java, "-cp", classes, "agon.cli.Main", "serve", "--port", "0", "--store", place())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
    Matcher greeting = ADDRESS.matcher(String.valueOf(out.readLine()));
    assertThat(greeting.find()).isTrue();
    address = URI.create(greeting.group());
  }

  @AfterEach
  void stop() {
    server.destroyForcibly();
  }

  @Test
  void everyCommandOfTheStoreWorksWhileTheServerHoldsIt() throws Exception {
    Run built = agon("build", ARTICLE);
    Run queried = agon("query", "parties-of-lawsuit");
    Run shown = agon("show", "Meta");
    Run own =
        Run.with("ASK { ?s ?p ?o }", Terminal.NONE, "query", "--file", "-", "--store", place());
    Run exported = agon("export", "-o", folder.resolve("story.ttl").toString());
    Run valid = agon("validate");
    Run forgotten = agon("forget", ARTICLE);

    assertThat(built.out()).startsWith("1 articles read");
    assertThat(queried.out()).contains("Kadrey");
    assertThat(shown.out()).startsWith("Meta (Company)\n");
    assertThat(own.out()).contains("true");
    assertThat(exported).isEqualTo(new Run(0, "", ""));
    assertThat(folder.resolve("story.ttl")).isNotEmptyFile();
    assertThat(valid.out()).isEqualTo("The store conforms to its shapes.\n");
    assertThat(forgotten.out()).isEqualTo("1 articles forgotten\n");
  }

  @Test
  void mistakesReadTheSameThroughTheServer() {
    Run through = agon("show", "Nobody");
    Run forgotten = agon("forget", "lost.txt");

    assertThat(through.code()).isEqualTo(2);
    assertThat(through.err()).contains("nothing in the store is called 'Nobody'");
    assertThat(forgotten.code()).isEqualTo(3);
    assertThat(forgotten.err()).startsWith("lost.txt: no article of this IRI");
  }

  @Test
  void aSecondServerSaysWhoHoldsTheStore() {
    Run second = agon("serve", "--port", "0");

    assertThat(second.code()).isEqualTo(4);
    assertThat(second.err())
        .isEqualTo(
            store
                + ": is in use by process "
                + server.pid()
                + "; wait until it ends, or stop it\n");
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    Path other = folder.resolve("other");
    GraphStore.create(other).close();

    Run second = Run.agon("serve", "--port", address.getPort() + "", "--store", other.toString());

    assertThat(second.code()).isEqualTo(2);
    assertThat(second.err()).contains("--port " + address.getPort() + ": cannot listen there");
  }

  @Test
  void aSignalEndsItCleanly() throws Exception {
    HttpRequest health = HttpRequest.newBuilder(address.resolve("/health")).build();
    String up =
        HttpClient.newHttpClient().send(health, HttpResponse.BodyHandlers.ofString()).body();
    try (Socket idle = new Socket("localhost", address.getPort())) {
      assertThat(idle.isConnected()).isTrue();

      server.destroy();

      assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(up).contains("\"empty\":true");
    assertThat(server.exitValue()).isEqualTo(143);
    assertThat(store.resolve("agon-serve.txt")).doesNotExist();
    assertThat(agon("query", "who-leads").code()).isZero();
    assertThat(Files.readString(folder.resolve("err.txt")))
        .isEqualTo("the store is empty; fill it with agon build, also while this runs\n");
  }

  private String place() {
    return store.toString();
  }

  private Run agon(String... arguments) {
    return Run.agon(
        Stream.concat(Stream.of(arguments), Stream.of("--store", place())).toArray(String[]::new));
  }
}

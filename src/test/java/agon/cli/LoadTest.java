package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.NonPortable;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading parts, and sending them to stores elsewhere: a real Fuseki, and servers that refuse. */
@NonPortable
final class LoadTest {
  private static final String ARTICLE = "data/articles/en/kadrey-v-meta.txt";

  private static final Pattern BLANK = Pattern.compile("_:[-\\w]+");

  @TempDir private static Path folder;

  private static Path part;
  private static long statements;

  @BeforeAll
  static void extract() throws IOException {
    String lines = Run.agon("extract", "--format", "nquads", ARTICLE).out();
    part = Files.writeString(folder.resolve("part.nq"), lines);
    statements = lines.lines().count();
  }

  @Test
  void givesTheStoreThatBuildGives() {
    String loaded = folder.resolve("loaded").toString();
    String built = folder.resolve("built").toString();

    Run load = Run.agon("load", "--store", loaded, part.toString());
    Run.agon("build", "--store", built, ARTICLE);

    assertThat(load)
        .isEqualTo(
            new Run(0, "1 parts with 1 articles and " + statements + " statements loaded\n", ""));
    assertThat(exported(loaded)).isEqualTo(exported(built));
  }

  @Test
  void sendsEveryGraphToFuseki() {
    String store = folder.resolve("sent").toString();
    Run.agon("load", "--store", store, part.toString());
    Path all = folder.resolve("all.nq");
    Run.agon("export", "--format", "nquads", "-o", all.toString(), "--store", store);
    DatasetGraph there = DatasetFactory.createTxnMem().asDatasetGraph();
    FusekiServer fuseki =
        FusekiServer.create().loopback(true).port(0).add("/news", there).build().start();
    try {
      Run run =
          Run.agon(
              "load",
              "--to",
              "http://localhost:" + fuseki.getPort() + "/news/data",
              "--batch",
              "1000",
              all.toString());

      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
      DatasetGraph here = RDFDataMgr.loadDatasetGraph(all.toString(), Lang.NQUADS);
      assertThat(quads(there)).isEqualTo(quads(here)).hasSizeGreaterThan(10_000);
    } finally {
      fuseki.stop();
    }
  }

  @Test
  void nobodyThere() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String url = "http://localhost:" + port + "/news/data";

    assertThat(Run.agon("load", "--to", url, part.toString()))
        .isEqualTo(
            new Run(
                3,
                "",
                url
                    + ": nobody listens there (nothing was sent); start the store, or correct the"
                    + " address\n"));
  }

  @Test
  void aStoreThatWantsAPassword() throws IOException {
    assertThat(answering(0, 401, ""))
        .isEqualTo(
            "it wants a password (nothing was sent); give --user NAME and the variable"
                + " AGON_PASSWORD");
    assertThat(answering(0, 401, "", "--user", "jane"))
        .isEqualTo(
            "it refuses this name and password (nothing was sent); give --user NAME and the"
                + " variable AGON_PASSWORD");
  }

  @Test
  void aStoreThatTakesSmallBatchesOnly() throws IOException {
    assertThat(answering(0, 413, "", "--batch", "100"))
        .isEqualTo(
            "a batch of 100 statements is too large for it (nothing was sent); give a smaller"
                + " --batch");
  }

  @Test
  void aWebPageIsNoStore() throws IOException {
    assertThat(answering(0, 200, "<html>Welcome</html>"))
        .isEqualTo(
            "not a graph store: it answered 200 with a web page (nothing was sent); give the"
                + " address of its Graph Store Protocol");
    assertThat(answering(0, 405, ""))
        .isEqualTo(
            "not a graph store: it answered 405 (nothing was sent); give the address of its Graph"
                + " Store Protocol");
  }

  @Test
  void aFailureHalfWaySaysWhatWasSent() throws IOException {
    assertThat(answering(2, 503, "disk full\ntrace", "--batch", "100"))
        .isEqualTo(
            "it answered 503: disk full (200 statements were sent; to send them again does no"
                + " harm); see the store's log, and send again");
  }

  @Test
  void mistakesOfTheCommandLineAreNamed() {
    Path empty = folder.resolve("nothing");

    assertThat(Run.agon("load", "--to", "localhost:3030", part.toString()).err())
        .isEqualTo(
            "--to localhost:3030: not an address of the web; give one such as"
                + " http://localhost:3030/news/data\n");
    assertThat(Run.agon("load", empty.toString()).err())
        .isEqualTo(empty + ": no such file; give a file that can be read\n");
    assertThat(Run.agon("load", "--batch", "0", part.toString()).code()).isEqualTo(2);
  }

  /** What is said of a server that takes some batches, then gives this answer. */
  private static String answering(int good, int code, String body, String... options)
      throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          if (body.startsWith("<html>")) {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
          }
          boolean bad = asked.incrementAndGet() > good;
          exchange.sendResponseHeaders(
              bad ? code : 204, bad && bytes.length > 0 ? bytes.length : -1);
          exchange.getResponseBody().write(bad ? bytes : new byte[0]);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://localhost:" + server.getAddress().getPort() + "/data";
      String[] arguments = new String[options.length + 4];
      System.arraycopy(options, 0, arguments, 4, options.length);
      arguments[0] = "load";
      arguments[1] = "--to";
      arguments[2] = url;
      arguments[3] = part.toString();
      Run run = Run.agon(arguments);
      assertThat(run.code()).isEqualTo(3);
      return run.err().replace(url + ": ", "").strip();
    } finally {
      server.stop(0);
    }
  }

  /** Nodes without a name are told from no others: only the ontology's lists have some. */
  private static List<String> quads(DatasetGraph graph) {
    return Txn.calculateRead(
        graph,
        () ->
            Iter.asStream(graph.find())
                .map(quad -> BLANK.matcher(quad.toString()).replaceAll("_:b"))
                .sorted()
                .toList());
  }

  private static String exported(String store) {
    return Run.agon("export", "--format", "nquads", "--store", store).out();
  }
}

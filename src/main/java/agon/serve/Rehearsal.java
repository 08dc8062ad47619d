package agon.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * Asks a server what the page will ask first, so that the first visitor does not wait for classes
 * to load and for the store to be read from the disk.
 */
final class Rehearsal implements Runnable {
  private static final List<String> VIEWS = List.of("vocabulary", "counts", "map", "sources");

  private final URI server;

  Rehearsal(URI server) {
    this.server = server;
  }

  @Override
  public void run() {
    try {
      for (String view : VIEWS) {
        ask(view);
      }
    } catch (IOException e) {
      // The server was stopped meanwhile, or will say itself what is wrong.
    }
  }

  private void ask(String view) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) server.resolve("/sparql").toURL().openConnection(Proxy.NO_PROXY);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "application/sparql-query");
    connection.setRequestProperty("Accept", "application/sparql-results+json");
    try (InputStream query =
            Objects.requireNonNull(
                Rehearsal.class.getResourceAsStream("/page/views/" + view + ".rq"), view);
        OutputStream body = connection.getOutputStream()) {
      query.transferTo(body);
    }
    try (InputStream answer = connection.getInputStream()) {
      answer.transferTo(OutputStream.nullOutputStream());
    }
  }
}

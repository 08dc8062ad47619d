package agon.serve;

import agon.graph.KnowledgeGraph;
import agon.text.InputException;
import agon.text.Location;
import jakarta.servlet.http.HttpServlet;
import java.net.BindException;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A running server over a graph: {@code /sparql}, {@code /graph}, {@code /queries}, {@code
 * /health}, the door, and the page at {@code /}. Reads only.
 */
public final class Server implements AutoCloseable {
  /** Milliseconds without a byte read or written after which a connection is dropped. */
  private static final long IDLE = 30_000;

  /** Milliseconds that requests have to end when the server stops. */
  private static final long GRACE = 2_000;

  private static final int THREADS = 80;

  private final FusekiServer fuseki;
  private final Settings settings;

  private Server(FusekiServer fuseki, Settings settings) {
    this.fuseki = fuseki;
    this.settings = settings;
  }

  /**
   * Starts a server.
   *
   * @param graph what it serves; whoever opened it closes it after the server
   * @param door what runs the commands that are handed in
   * @param token who may hand in commands: whoever knows it
   * @throws InputException when something else listens on the port
   */
  public static Server start(KnowledgeGraph graph, Settings settings, Door door, String token) {
    FusekiServer fuseki = build(graph, settings, new DoorServlet(door, token));
    for (Connector connector : fuseki.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(settings.host());
      ((ServerConnector) connector).setIdleTimeout(IDLE);
    }
    fuseki.getJettyServer().setStopTimeout(GRACE);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw failure(e, settings);
    }
    Server server = new Server(fuseki, settings);
    Thread rehearsal = new Thread(new Rehearsal(server.address()), "rehearsal");
    rehearsal.setDaemon(true);
    rehearsal.start();
    return server;
  }

  private static FusekiServer build(KnowledgeGraph graph, Settings settings, HttpServlet door) {
    DataService service =
        DataService.newBuilder(graph.readOnly())
            .addEndpoint(
                Endpoint.create()
                    .operation(Operation.Query)
                    .endpointName("sparql")
                    .processor(new QueryEndpoint(settings))
                    .build())
            .addEndpoint(
                Endpoint.create()
                    .operation(Operation.GSP_R)
                    .endpointName("graph")
                    .processor(new GraphEndpoint())
                    .build())
            .build();
    return FusekiServer.create()
        .fusekiModules(FusekiModules.empty())
        .port(settings.port())
        .maxServerThreads(THREADS)
        .addFilter("/*", new Guard(settings))
        .add("/", service)
        .addServlet(DoorServlet.PATH, door)
        .addServlet("/health", new HealthServlet(graph))
        .addServlet("/queries/*", new QueriesServlet(graph))
        .addServlet("/page/*", new PageServlet())
        .build();
  }

  private static RuntimeException failure(FusekiException error, Settings settings) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new InputException(
            Location.of("--port " + settings.port()),
            "cannot listen there: " + cause.getMessage(),
            "name another port, or 0 for any that is free",
            error);
      }
    }
    return error;
  }

  /** Where it is reached, ending in a slash. */
  public URI address() {
    boolean anywhere = settings.host().equals("0.0.0.0") || settings.host().equals("::");
    String host = anywhere ? Settings.LOOPBACK : settings.host();
    String written = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    return URI.create("http://" + written + ":" + fuseki.getHttpPort() + "/");
  }

  /** Stops it: no new requests, the running ones have a moment to end. */
  @Override
  public void close() {
    fuseki.stop();
  }
}

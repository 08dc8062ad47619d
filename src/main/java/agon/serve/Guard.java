package agon.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything the server answers. Turns away requests that are too large or that were
 * sent to a foreign name, so that no web site can reach the graph by pointing its own name at this
 * machine; lets pages of this machine read answers (notebooks), others only when they were named.
 */
final class Guard implements Filter {
  /** Bytes that a request may carry: queries are far smaller. */
  static final int MAX_REQUEST = 1 << 20;

  /** Bytes of a refused request that are heard out, so that its sender reads the refusal. */
  private static final int MAX_HEARD_OUT = 8 << 20;

  /** Nothing from elsewhere, no script or style in the page's text. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private final Settings settings;

  Guard(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    Reply reply = new Reply((HttpServletResponse) response);
    protect(reply);
    if (settings.isLoopback() && !isLoopback(hostName(asked.getHeader("Host")))) {
      refuse(reply, HttpServletResponse.SC_FORBIDDEN, "this server answers to localhost only");
    } else if (asked.getContentLengthLong() > MAX_REQUEST && !isDoor(asked)) {
      refuse(reply, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, Ask.TOO_LARGE);
    } else if (share(asked, reply)) {
      pass(asked, reply, chain);
    }
    if (reply.getStatus() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
      hearOut(asked.getInputStream());
    }
    reply.finish();
  }

  /** A connection that ends while its client still sends is reset, and the answer may be lost. */
  private static void hearOut(InputStream body) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int heard = 0;
    int got = 0;
    while (got >= 0 && heard < MAX_HEARD_OUT) {
      got = body.read(buffer);
      heard += got;
    }
  }

  private static void pass(HttpServletRequest asked, Reply reply, FilterChain chain)
      throws IOException, ServletException {
    if (asked.getRequestURI().equals("/") && asked.getQueryString() == null) {
      asked.getRequestDispatcher("/page/index.html").forward(asked, reply);
    } else {
      chain.doFilter(isDoor(asked) ? asked : new Ask(asked), reply);
    }
  }

  private static void protect(HttpServletResponse reply) {
    reply.setHeader("Content-Security-Policy", POLICY);
    reply.setHeader("X-Content-Type-Options", "nosniff");
    reply.setHeader("X-Frame-Options", "DENY");
    reply.setHeader("Referrer-Policy", "no-referrer");
    reply.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    reply.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  /**
   * Says which origin may read the answer.
   *
   * @return whether there is more to do than that
   */
  private boolean share(HttpServletRequest asked, HttpServletResponse reply) {
    String origin = asked.getHeader("Origin");
    if (origin != null && mayRead(origin)) {
      reply.setHeader("Access-Control-Allow-Origin", origin);
      reply.setHeader("Access-Control-Expose-Headers", "Agon-Limit");
    }
    reply.addHeader("Vary", "Origin");
    boolean preflight =
        asked.getMethod().equals("OPTIONS")
            && asked.getHeader("Access-Control-Request-Method") != null;
    if (preflight) {
      reply.setHeader("Access-Control-Allow-Methods", "GET, POST, HEAD");
      reply.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept");
      reply.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
    return !preflight;
  }

  private boolean mayRead(String origin) {
    if (settings.origins().contains(origin)) {
      return true;
    }
    try {
      String host = URI.create(origin).getHost();
      return host != null && isLoopback(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isDoor(HttpServletRequest asked) {
    return DoorServlet.PATH.equals(asked.getRequestURI());
  }

  /** The name in a Host header, its port left off. */
  private static String hostName(@Nullable String header) {
    String host = header == null ? "" : header;
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  /** Whether a name or an address is one that never leaves this machine. */
  static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.equals("127.0.0.1")
        || name.equals("::1")
        || name.equals("[::1]");
  }

  private static void refuse(HttpServletResponse reply, int status, String reason)
      throws IOException {
    reply.setStatus(status);
    reply.setContentType("text/plain;charset=utf-8");
    reply.getOutputStream().print(reason + "\n");
  }
}

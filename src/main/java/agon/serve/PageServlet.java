package agon.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Gives the files of the page, which lie in the jar under {@code page/}. Names are plain, so that
 * no path can lead elsewhere.
 */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOLDER = "/page";
  private static final Pattern NAME =
      Pattern.compile("(?:/[a-z0-9][a-z0-9-]*)+(?:\\.[a-z0-9]+)?\\.([a-z0-9]+)");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "json", "application/json;charset=utf-8",
          "rq", "application/sparql-query;charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain;charset=utf-8",
          "woff2", "font/woff2");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "/index.html" : request.getPathInfo();
    var name = NAME.matcher(path);
    String type = name.matches() ? TYPES.get(name.group(1)) : null;
    byte[] bytes = type == null ? null : read(FOLDER + path);
    if (bytes == null || type == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = tag(bytes);
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static byte @Nullable [] read(String path) throws IOException {
    try (InputStream file = PageServlet.class.getResourceAsStream(path)) {
      return file == null ? null : file.readAllBytes();
    }
  }

  private static String tag(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return "\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\"";
  }
}

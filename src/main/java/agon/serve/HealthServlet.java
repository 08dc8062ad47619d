package agon.serve;

import agon.graph.KnowledgeGraph;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says whether the graph answers: 200 and {@code {"status":"up"}}, else 503. */
final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient KnowledgeGraph graph;

  HealthServlet(KnowledgeGraph graph) {
    this.graph = graph;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    try {
      boolean empty = graph.isEmpty();
      response.getOutputStream().print("{\"status\":\"up\",\"empty\":" + empty + "}\n");
    } catch (RuntimeException e) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.getOutputStream().print("{\"status\":\"down\"}\n");
    }
  }
}

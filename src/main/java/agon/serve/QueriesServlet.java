package agon.serve;

import agon.graph.KnowledgeGraph;
import agon.query.CannedQueries;
import agon.query.CannedQuery;
import agon.query.Question;
import agon.text.InputException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canned queries: {@code /queries} lists them as JSON, {@code /queries/NAME?parameter=value} is
 * the SPARQL with these values in place, ready to be sent to {@code /sparql}.
 */
final class QueriesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient KnowledgeGraph graph;
  private final transient ObjectMapper json = new ObjectMapper();

  QueriesServlet(KnowledgeGraph graph) {
    this.graph = graph;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    response.setHeader("Cache-Control", "no-cache");
    if (path.equals("/")) {
      write(response, "application/json", json.writeValueAsString(list()));
      return;
    }
    CannedQuery query;
    try {
      query = CannedQueries.named(path.substring(1));
    } catch (InputException e) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      write(response, "text/plain", e.getMessage() + "\n");
      return;
    }
    try {
      Question question = Question.canned(query, values(request));
      write(response, "application/sparql-query", question.sparql(graph));
    } catch (InputException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      write(response, "text/plain", e.getMessage() + "\n");
    }
  }

  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new TreeMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, given) -> {
              if (!given[0].isBlank()) {
                values.put(name, given[0].strip());
              }
            });
    return values;
  }

  private ArrayNode list() {
    ArrayNode list = json.createArrayNode();
    for (CannedQuery query : CannedQueries.all()) {
      ObjectNode node = list.addObject();
      node.put("name", query.name());
      node.put("title", query.title());
      ObjectNode questions = node.putObject("questions");
      new TreeMap<>(query.questions())
          .forEach((language, question) -> questions.put(language.code(), question));
      ArrayNode parameters = node.putArray("parameters");
      query
          .parameters()
          .forEach(
              parameter ->
                  parameters
                      .addObject()
                      .put("name", parameter.name())
                      .put("meaning", parameter.meaning())
                      .put("type", parameter.type().words().replaceFirst("^an? ", ""))
                      .put("standard", parameter.standard().orElse(null)));
      headings(query, node.putObject("headings"));
    }
    return list;
  }

  /** What columns are called, by language and name. */
  private static void headings(CannedQuery query, ObjectNode headings) {
    new TreeMap<>(query.headings())
        .forEach(
            (language, words) -> {
              ObjectNode names = headings.putObject(language.code());
              for (int i = 0; i < words.size(); i++) {
                names.put(query.columns().get(i), words.get(i));
              }
            });
  }

  private static void write(HttpServletResponse response, String type, String text)
      throws IOException {
    response.setContentType(type + ";charset=utf-8");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}

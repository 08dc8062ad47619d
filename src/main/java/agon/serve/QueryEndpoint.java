package agon.serve;

import agon.query.Question;
import agon.text.InputException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.web.HttpSC;

/**
 * Answers SPARQL queries over HTTP (SPARQL 1.1 Protocol), bounded in time and rows. What does not
 * parse is refused with its line and column, what would reach outside the store with its reason.
 */
final class QueryEndpoint extends SPARQL_QueryDataset {
  private static final String SOURCE = "query";

  /** Rows from which sorting goes through files: an answer must not fill the memory. */
  private static final long IN_MEMORY = 200_000;

  /** Rows of an answer as plain text, which is laid out in memory. */
  private static final long AS_TEXT = 10_000;

  /** Parameters of Fuseki's that would let a web page run the answer as its own script. */
  private static final List<String> REFUSED =
      List.of("callback", "stylesheet", "force-accept", "query-ref");

  private final Duration timeout;
  private final long limit;

  QueryEndpoint(Settings settings) {
    this.timeout = settings.timeout();
    this.limit = settings.limit();
  }

  @Override
  protected void validateRequest(HttpAction action) {
    for (String parameter : REFUSED) {
      if (action.getRequest().getParameter(parameter) != null) {
        ServletOps.errorBadRequest(parameter + ": not supported; leave it out");
      }
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    try {
      byte[] body = action.getRequestInputStream().readAllBytes();
      execute(new String(body, StandardCharsets.UTF_8), action);
    } catch (Ask.TooLarge e) {
      ServletOps.error(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, e.getMessage());
    } catch (IOException e) {
      ServletOps.errorOccurred(e);
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    action.setResponseHeader("Agon-Limit", Long.toString(limit));
    try {
      super.execute(Question.own(SOURCE, text).sparql(), action);
    } catch (InputException e) {
      ServletOps.errorBadRequest(e.getMessage());
    } catch (QueryCancelledException e) {
      ServletOps.error(
          HttpSC.SERVICE_UNAVAILABLE_503,
          SOURCE
              + ": stopped after "
              + timeout.toSeconds()
              + " s, the limit of this server; ask for less, or start it with a longer --timeout");
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    String accept = String.valueOf(action.getRequestHeader("Accept"));
    String output = String.valueOf(action.getRequestParameter("output"));
    boolean text = accept.startsWith("text/plain") || output.equals("text");
    long most = text ? Math.min(limit, AS_TEXT) : limit;
    if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > most)) {
      query.setLimit(most);
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return QueryExec.dataset(dataset)
        .query(query)
        .context(action.getContext())
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQ.spillToDiskThreshold, IN_MEMORY)
        .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  /** Fuseki would add a remark to a table that times out; a program would take it for a row. */
  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    try {
      super.sendResults(
          action, result.isRowSet() ? new QueryExecResult(watched(result)) : result, prologue);
    } catch (TimedOut e) {
      Reply.within(action.getResponse()).cut();
      if (!action.getResponse().isCommitted()) {
        action.getResponse().resetBuffer();
      }
      throw new QueryCancelledException();
    }
  }

  private static RowSet watched(QueryExecResult result) {
    RowSet rows = result.rowSet();
    return RowSetStream.create(rows.getResultVars(), new Watched(rows));
  }

  private record Watched(RowSet rows) implements Iterator<Binding> {
    @Override
    public boolean hasNext() {
      try {
        return rows.hasNext();
      } catch (QueryCancelledException e) {
        throw new TimedOut(e);
      }
    }

    @Override
    public Binding next() {
      try {
        return rows.next();
      } catch (QueryCancelledException e) {
        throw new TimedOut(e);
      }
    }
  }

  /** The time is up while rows are being written. */
  private static final class TimedOut extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TimedOut(QueryCancelledException cause) {
      super(cause);
    }
  }
}

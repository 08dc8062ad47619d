package agon.query;

import agon.graph.KnowledgeGraph;
import agon.graph.Terms;
import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query that can be put to a graph, with what it was told. Values become RDF terms when it is
 * put, never text of the query, so that no value can change what the query does.
 */
public final class Question {
  private static final List<String> STATUSES =
      List.of("asserted", "attributed", "alleged", "planned", "negated");
  private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

  private final String source;
  private final Query query;
  private final Map<Parameter, String> values;
  private final BarChart.Caption caption;
  private final Optional<Chart> chart;

  private Question(
      String source,
      Query query,
      Map<Parameter, String> values,
      BarChart.Caption caption,
      Optional<Chart> chart) {
    this.source = source;
    this.query = query;
    this.values = values;
    this.caption = caption;
    this.chart = chart;
  }

  /** A canned query with values for its parameters; a chart of it has an English title. */
  public static Question canned(CannedQuery canned, Map<String, String> given) {
    return canned(canned, given, Language.ENGLISH);
  }

  /**
   * A canned query with values for its parameters.
   *
   * @param given values by parameter name; the others take their standard
   * @param language the language of a chart's title
   * @throws InputException when a parameter is unknown or lacks its value
   */
  public static Question canned(CannedQuery canned, Map<String, String> given, Language language) {
    String source = "queries/" + canned.name() + ".rq";
    return new Question(
        "query " + canned.name(),
        Sparql.parse(source, canned.sparql()),
        canned.values(given),
        BarChart.Caption.of(canned, language),
        canned.chart());
  }

  /**
   * A user's own query.
   *
   * @param source the file or stream it comes from, for errors
   * @param sparql a SELECT, ASK, CONSTRUCT or DESCRIBE query
   * @throws InputException when it does not parse, or would reach outside the store
   */
  public static Question own(String source, String sparql) {
    return new Question(
        source,
        Sparql.parse(source, sparql),
        Map.of(),
        new BarChart.Caption(source, Map.of()),
        Chart.in(sparql));
  }

  /** Whether the answer is a graph: a CONSTRUCT or DESCRIBE query. */
  public boolean asksForGraph() {
    return query.isConstructType() || query.isDescribeType();
  }

  /**
   * Checks that the answer can be written as a graph.
   *
   * @throws InputException when the query is a SELECT or ASK
   */
  void requireGraph() {
    if (!asksForGraph()) {
      throw new InputException(
          Location.of(source),
          "its answer is a table, not a graph",
          "use table, csv, tsv, json or markdown, or ask with CONSTRUCT");
    }
  }

  /**
   * Draws the answer as bars.
   *
   * @throws InputException when the query's header does not say how
   */
  String chart(Supplier<Table> answer) {
    Chart drawn = chart.orElseThrow(this::noChart);
    return new BarChart(source, caption, drawn).svg(answer.get());
  }

  private InputException noChart() {
    String others =
        CannedQueries.all().stream()
            .filter(canned -> canned.chart().isPresent())
            .map(CannedQuery::name)
            .collect(Collectors.joining(", "));
    return new InputException(
        Location.of(source),
        "its header has no chart",
        "of the canned queries these have one: "
            + others
            + "; your own gets one by a line '# chart: COUNT by COLUMN'");
  }

  /** The query as SPARQL with the prefixes that it uses; parameters stay variables. */
  public String sparql() {
    return Sparql.print(query());
  }

  /**
   * The query as SPARQL with the values in place of its parameters, to be put to a graph elsewhere.
   *
   * @param graph where the things that names may mean are looked up
   * @throws InputException when a value does not fit its type
   */
  public String sparql(KnowledgeGraph graph) {
    Map<Var, Node> terms = new HashMap<>();
    graph
        .read(dataset -> binding(new Things(dataset.asDatasetGraph())))
        .forEach((variable, term) -> terms.put(variable, term));
    String sparql = Sparql.print(QueryTransformOps.replaceVars(query(), terms));
    return chart.map(drawn -> drawn.header() + "\n").orElse("") + sparql;
  }

  /** The query with its limit, if it was told one. */
  Query query() {
    Query bound = query.cloneQuery();
    values.forEach(
        (parameter, value) -> {
          if (parameter.type() == Parameter.Type.LIMIT) {
            bound.setLimit(limit(parameter, value));
          }
        });
    return bound;
  }

  /**
   * What the query's variables are set to.
   *
   * @param things the things that names may mean
   * @throws InputException when a value does not fit its type
   */
  Binding binding(Things things) {
    BindingBuilder builder = BindingFactory.builder();
    values.forEach(
        (parameter, value) -> {
          if (parameter.type() != Parameter.Type.LIMIT) {
            builder.add(Var.alloc(parameter.variable()), term(parameter, value, things));
          }
        });
    return builder.build();
  }

  private Node term(Parameter parameter, String value, Things things) {
    String where = where(parameter);
    return switch (parameter.type()) {
      case THING -> things.require(where, value);
      case RELATION -> things.term(where, "Relation", value);
      case KIND -> things.term(where, "EntityKind", value);
      case STATUS -> status(parameter, value);
      case DATE -> date(parameter, value);
      case TEXT -> NodeFactory.createLiteralString(value);
      case LIMIT -> throw new IllegalArgumentException("a limit is no term");
    };
  }

  private Node status(Parameter parameter, String value) {
    String status = value.toLowerCase(Locale.ROOT);
    if (!STATUSES.contains(status)) {
      throw misfit(parameter, value, "use any or one of " + String.join(", ", STATUSES));
    }
    String local = status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1);
    return Terms.agon(local);
  }

  private Node date(Parameter parameter, String value) {
    if (!DATE.matcher(value).matches()) {
      throw misfit(parameter, value, "write 2023, 2023-10 or 2023-10-05");
    }
    return NodeFactory.createLiteralString(value);
  }

  private long limit(Parameter parameter, String value) {
    try {
      long limit = Long.parseLong(value);
      if (limit > 0) {
        return limit;
      }
    } catch (NumberFormatException e) {
      throw misfit(parameter, value, "write a whole number above 0, or any for no limit");
    }
    throw misfit(parameter, value, "write a whole number above 0, or any for no limit");
  }

  private InputException misfit(Parameter parameter, String value, String remedy) {
    return new InputException(
        Location.of(where(parameter)),
        "'" + value + "' is not " + parameter.type().words(),
        remedy);
  }

  private String where(Parameter parameter) {
    return source + " --param " + parameter.name();
  }
}

package agon.query;

import agon.graph.KnowledgeGraph;
import agon.graph.Terms;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.jspecify.annotations.Nullable;

/** Puts questions to a graph. */
public final class Answers {
  private static final List<Var> TRIPLE =
      List.of(Var.alloc("subject"), Var.alloc("predicate"), Var.alloc("object"));

  private final DatasetGraph dataset;

  /** Over a dataset that stands in a read transaction. */
  Answers(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** The answer as rows of text, IRIs with their prefixes. */
  public static Table table(KnowledgeGraph graph, Question question) {
    return graph.read(dataset -> new Answers(dataset.asDatasetGraph()).table(question));
  }

  /**
   * Writes the answer; all formats but TABLE, MARKDOWN and SVG are written row by row.
   *
   * @param width columns of the terminal that TABLE may fill, or {@link TableWriter#UNLIMITED}
   * @throws agon.text.InputException when a value of the question fits nothing in the graph
   */
  public static void write(
      KnowledgeGraph graph, Question question, ResultFormat format, int width, OutputStream out) {
    graph.read(
        dataset -> {
          new Answers(dataset.asDatasetGraph()).write(question, format, width, out);
          return question;
        });
  }

  /** The answer as rows of text, IRIs with their prefixes. */
  Table table(Question question) {
    try (QueryExec execution = execution(question)) {
      if (execution.getQuery().isAskType()) {
        return new Table(List.of("answer"), List.of(List.of(execution.ask() ? "yes" : "no")));
      }
      return table(rows(execution));
    }
  }

  void write(Question question, ResultFormat format, int width, OutputStream out) {
    switch (format) {
      case TABLE -> TableWriter.plain(table(question), width, print(out));
      case MARKDOWN -> TableWriter.markdown(table(question), print(out));
      case CSV -> standard(question, ResultSetLang.RS_CSV, out);
      case TSV -> standard(question, ResultSetLang.RS_TSV, out);
      case JSON -> standard(question, ResultSetLang.RS_JSON, out);
      case TURTLE -> turtle(question, out);
      case SVG -> {
        PrintStream print = print(out);
        print.print(question.chart(() -> table(question)));
        print.flush();
      }
    }
  }

  private QueryExec execution(Question question) {
    Things things = new Things(dataset);
    return QueryExec.dataset(dataset)
        .query(question.query())
        .substitution(question.binding(things))
        .set(ARQ.httpServiceAllowed, false)
        .build();
  }

  private static RowSet rows(QueryExec execution) {
    Query query = execution.getQuery();
    if (query.isSelectType()) {
      return execution.select();
    }
    Iterator<Triple> triples =
        query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
    return RowSetStream.create(TRIPLE, Iter.map(triples, Answers::row));
  }

  private static Binding row(Triple triple) {
    return BindingFactory.builder()
        .add(TRIPLE.get(0), triple.getSubject())
        .add(TRIPLE.get(1), triple.getPredicate())
        .add(TRIPLE.get(2), triple.getObject())
        .build();
  }

  private static Table table(RowSet answer) {
    List<Var> columns = answer.getResultVars();
    List<List<String>> rows = new ArrayList<>();
    while (answer.hasNext()) {
      Binding row = answer.next();
      rows.add(columns.stream().map(column -> text(row.get(column))).toList());
    }
    return new Table(columns.stream().map(Var::getVarName).toList(), rows);
  }

  private static String text(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? shorten(node.getURI()) : node.toString();
  }

  private static String shorten(String iri) {
    return Terms.prefixes().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .filter(prefix -> iri.length() > prefix.getValue().length())
        .findFirst()
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }

  private void standard(Question question, Lang format, OutputStream out) {
    RowSetWriter writer = RowSetWriterRegistry.getFactory(format).create(format);
    try (QueryExec execution = execution(question)) {
      if (execution.getQuery().isAskType()) {
        writer.write(out, execution.ask(), ARQ.getContext());
      } else {
        writer.write(out, rows(execution), ARQ.getContext());
      }
    }
  }

  private void turtle(Question question, OutputStream out) {
    question.requireGraph();
    try (QueryExec execution = execution(question)) {
      Graph graph =
          execution.getQuery().isConstructType() ? execution.construct() : execution.describe();
      Terms.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
      RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
    }
  }

  private static PrintStream print(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }
}

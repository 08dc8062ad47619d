package agon.validate;

import agon.graph.KnowledgeGraph;
import agon.graph.Terms;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.sparql.util.FmtUtils;

/** Checks graphs against the shapes that Agon ships with. Safe for several threads. */
public final class GraphValidator {
  private static final String SHAPES = "/ontology/shapes.ttl";

  private final Shapes shapes;
  private final PrefixMapping prefixes =
      PrefixMapping.Factory.create().setNsPrefixes(Terms.prefixes()).lock();

  /** Reads the shapes. */
  public GraphValidator() {
    InputStream source =
        Objects.requireNonNull(GraphValidator.class.getResourceAsStream(SHAPES), SHAPES);
    Graph graph = RDFParser.source(source).lang(Lang.TURTLE).toGraph();
    this.shapes = Shapes.parse(graph);
  }

  /** Checks the story, what is known beforehand and the summaries of a graph. */
  public Report validate(KnowledgeGraph graph) {
    return graph.read(this::validate);
  }

  private Report validate(Dataset dataset) {
    DatasetGraph database = dataset.asDatasetGraph();
    ValidationReport.Builder all = ValidationReport.create();
    all.addPrefixes(prefixes);
    List<Violation> violations = new ArrayList<>();
    for (Graph graph : parts(database)) {
      Collection<ReportEntry> entries = ShaclValidator.get().validate(shapes, graph).getEntries();
      entries.forEach(all::addReportEntry);
      entries.stream().map(this::violation).forEach(violations::add);
    }
    violations.sort(null);
    StringWriter turtle = new StringWriter();
    RDFDataMgr.write(turtle, all.build().getGraph(), Lang.TURTLE);
    return new Report(violations, turtle.toString());
  }

  private static List<Graph> parts(DatasetGraph database) {
    return List.of(
        database.getDefaultGraph(),
        database.getGraph(Terms.GAZETTEER),
        database.getGraph(Terms.SUMMARY));
  }

  private Violation violation(ReportEntry entry) {
    Path path = entry.resultPath();
    return new Violation(
        text(entry.focusNode()),
        path == null ? "" : PathWriter.asString(path, new Prologue(prefixes)),
        entry.value() == null ? "" : text(entry.value()),
        entry.message());
  }

  private String text(Node node) {
    return FmtUtils.stringForNode(node, prefixes);
  }
}

import java.io.File;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens each file as Gephi does, edges not merged, and prints what it holds then. */
public final class Read {
  private Read() {}

  public static void main(String[] files) throws Exception {
    for (String file : files) {
      ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
      projects.newProject();
      Workspace workspace = projects.getCurrentWorkspace();
      ImportController importer = Lookup.getDefault().lookup(ImportController.class);
      Container container = importer.importFile(new File(file));
      container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
      container
          .getReport()
          .getIssues(1000)
          .forEachRemaining(issue -> print(issue.getLevel() + ": " + issue.getMessage()));
      importer.process(container, new DefaultProcessor(), workspace);
      GraphController graphs = Lookup.getDefault().lookup(GraphController.class);
      Graph graph = graphs.getGraphModel(workspace).getGraph();
      print(graph.getNodeCount() + " nodes, " + graph.getEdgeCount() + " edges");
      for (Column column : graph.getModel().getEdgeTable()) {
        print("edge " + column.getTitle() + " " + column.getTypeClass().getSimpleName());
      }
      for (Node node : graph.getNodes()) {
        print("node " + node.getLabel() + ", " + node.getAttribute("kind") + ", " + node.getColor());
      }
    }
  }

  private static void print(String line) {
    System.out.println(line);
  }
}

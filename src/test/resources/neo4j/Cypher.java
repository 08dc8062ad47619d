import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;

/** Runs Cypher in a Neo4j of its own: the home folder, then queries; prints what each answers. */
public final class Cypher {
  private Cypher() {}

  public static void main(String... arguments) {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    DatabaseManagementService neo4j =
        new DatabaseManagementServiceBuilder(home)
            .setConfig(GraphDatabaseSettings.load_csv_file_url_root, home.resolve("import"))
            .build();
    try {
      GraphDatabaseService database = neo4j.database("neo4j");
      for (int query = 1; query < arguments.length; query++) {
        System.out.print(
            database.executeTransactionally(arguments[query], Map.of(), Result::resultAsString));
      }
    } finally {
      neo4j.shutdown();
    }
  }
}

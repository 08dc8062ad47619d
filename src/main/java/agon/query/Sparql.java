package agon.query;

import static java.util.stream.Collectors.joining;

import agon.graph.Terms;
import agon.text.InputException;
import agon.text.Location;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Parses SPARQL queries and refuses those that would reach outside the store. */
final class Sparql {
  private static final Pattern POSITION =
      Pattern.compile("(?i)(?:at )?\\bline (\\d+), column:? (\\d+)[.:]?\\s*");
  private static final Pattern TOKEN = Pattern.compile("Encountered \" .+? \"(.*) \"\"");
  private static final String CODE = "java:";
  private static final String BASE = "https://w3id.org/agon/id/";

  private Sparql() {}

  /**
   * Parses a query. The prefixes of the vocabulary are known without being declared.
   *
   * @param source the file or stream it comes from, for errors
   * @param text SELECT, ASK, CONSTRUCT or DESCRIBE
   * @throws InputException when it is no query or holds SERVICE
   */
  static Query parse(String source, String text) {
    Query query = new Query();
    query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Terms.prefixes()));
    try {
      QueryFactory.parse(query, text, BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      throw wrong(source, e);
    }
    refuseService(source, text, query);
    refuseCode(source, text, query);
    return query;
  }

  /** The text of a query; of the prefixes only those that it uses, which are declared. */
  static String print(Query query) {
    Query bare = query.cloneQuery();
    String body = query.serialize().lines().dropWhile(Sparql::isPrefix).collect(joining("\n"));
    PrefixMapping used = PrefixMapping.Factory.create();
    query
        .getPrefixMapping()
        .getNsPrefixMap()
        .forEach(
            (prefix, iri) -> {
              if (Pattern.compile("(?<![\\w-])" + Pattern.quote(prefix) + ":")
                  .matcher(body)
                  .find()) {
                used.setNsPrefix(prefix, iri);
              }
            });
    bare.setPrefixMapping(used);
    return bare.serialize();
  }

  private static boolean isPrefix(String line) {
    return line.isBlank() || line.startsWith("PREFIX") || line.startsWith("BASE");
  }

  private static void refuseService(String source, String text, Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    OpVisitorBase refusal =
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            throw new InputException(
                place(source, text, "SERVICE"),
                "SERVICE asks another server",
                "a query reads this store only: remove it");
          }
        };
    Walker.walk(Algebra.compile(query), refusal, new ExprVisitorBase());
  }

  /** ARQ would load a class of the program for a function or property {@code <java:…>}. */
  private static void refuseCode(String source, String text, Query query) {
    if (query.serialize().contains("<" + CODE)) {
      throw new InputException(
          place(source, text, CODE),
          CODE + " names a class of the program",
          "use functions of SPARQL 1.1: remove it");
    }
  }

  private static Location place(String source, String text, String word) {
    Matcher found = Pattern.compile("(?i)\\b" + word).matcher(text);
    if (!found.find()) {
      return Location.of(source);
    }
    String before = text.substring(0, found.start());
    int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
    return new Location(source, line, found.start() - before.lastIndexOf('\n'));
  }

  /** The parser's first line, its position as a location and its token in plain words. */
  private static InputException wrong(String source, QueryException e) {
    String message = Optional.ofNullable(e.getMessage()).orElse("not a SPARQL query");
    String first = message.lines().findFirst().orElse(message);
    Matcher position = POSITION.matcher(first);
    Location place =
        position.find()
            ? new Location(
                source, Integer.parseInt(position.group(1)), Integer.parseInt(position.group(2)))
            : Location.of(source);
    String problem = POSITION.matcher(first).replaceAll(" ").strip();
    return new InputException(
        place,
        TOKEN.matcher(problem).replaceAll("'$1' is not expected here"),
        "write one SPARQL 1.1 query; updates are refused",
        e);
  }
}

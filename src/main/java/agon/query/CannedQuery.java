package agon.query;

import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import agon.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A question that can be asked by name.
 *
 * @param name its name, a question joined by hyphens, such as {@code who-competes-with-whom}
 * @param title a short English title
 * @param questions the question in full, by language; French and English are never missing
 * @param parameters what it may be told, in the order of its header
 * @param columns the columns of its answer, in order
 * @param headings what people call the columns, by language; French and English are never missing
 * @param chart how its answer makes a bar chart, if it does
 * @param sparql the whole file, header included
 */
public record CannedQuery(
    String name,
    String title,
    Map<Language, String> questions,
    List<Parameter> parameters,
    List<String> columns,
    Map<Language, List<String>> headings,
    Optional<Chart> chart,
    String sparql) {
  /** Copies the collections. */
  public CannedQuery {
    questions = Map.copyOf(questions);
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
    headings = Map.copyOf(headings);
  }

  /**
   * The value of each parameter: as given, else its standard.
   *
   * @param given values by parameter name
   * @return values by parameter, in the order of their names; one that stays open is left out
   * @throws InputException when a name is unknown or a required value is missing
   */
  public Map<Parameter, String> values(Map<String, String> given) {
    for (String parameter : given.keySet()) {
      if (parameters.stream().noneMatch(p -> p.name().equals(parameter))) {
        throw unknown(parameter);
      }
    }
    Map<Parameter, String> values =
        new TreeMap<>((left, right) -> left.name().compareTo(right.name()));
    for (Parameter parameter : parameters) {
      String value = given.getOrDefault(parameter.name(), parameter.standard().orElse(""));
      if (value.isBlank()) {
        throw new InputException(
            Location.of("query " + name),
            "parameter '" + parameter.name() + "' is missing (" + parameter.meaning() + ")",
            "add --param " + parameter.name() + "=… (" + parameter.type().words() + ")");
      }
      if (!value.equals(Parameter.ANY)) {
        values.put(parameter, value);
      }
    }
    return values;
  }

  private InputException unknown(String parameter) {
    List<String> known = parameters.stream().map(Parameter::name).toList();
    String problem = "no parameter '" + parameter + "'";
    return new InputException(
        Location.of("query " + name),
        problem,
        known.isEmpty()
            ? "it takes none"
            : Nearest.to(parameter, known).stream()
                .findFirst()
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("it takes " + String.join(", ", known)));
  }
}

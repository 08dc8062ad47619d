package agon.query;

import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the header of a canned query: the comment lines before its SPARQL. */
final class CannedQueryReader {
  private static final Pattern LINE = Pattern.compile("# (\\w+)(?:@(\\w+)| (\\w+))?: (.+)");
  private static final Pattern PARAMETER =
      Pattern.compile("(.+), (an? \\w+), (?:(required)|default (.+))");

  private final String name;
  private final String sparql;
  private final Map<Language, String> questions = new HashMap<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private List<String> columns = List.of();
  private List<String> french = List.of();
  private Optional<Chart> chart = Optional.empty();
  private String title = "";
  private int line;

  private CannedQueryReader(String name, String sparql) {
    this.name = name;
    this.sparql = sparql;
  }

  /**
   * Reads a query file.
   *
   * @param name the file's name without {@code .rq}
   * @param sparql its text
   * @throws InputException when the header lacks a part or has a line that means nothing
   */
  static CannedQuery read(String name, String sparql) {
    return new CannedQueryReader(name, sparql).read();
  }

  private CannedQuery read() {
    for (String text : sparql.lines().toList()) {
      line++;
      if (!text.startsWith("#")) {
        break;
      }
      Matcher header = LINE.matcher(text);
      if (!header.matches()) {
        throw wrong("a header line that means nothing: " + text);
      }
      header(header);
    }
    if (title.isEmpty()
        || columns.isEmpty()
        || !questions.containsKey(Language.ENGLISH)
        || !questions.containsKey(Language.FRENCH)) {
      throw wrong("the header is incomplete");
    }
    if (french.size() != columns.size()) {
      throw wrong("columns and columns@fr are not as many");
    }
    chart.ifPresent(this::check);
    Map<Language, List<String>> headings =
        Map.of(
            Language.FRENCH,
            french,
            Language.ENGLISH,
            columns.stream().map(CannedQueryReader::words).toList());
    return new CannedQuery(name, title, questions, parameters, columns, headings, chart, sparql);
  }

  private void header(Matcher header) {
    String value = header.group(4).strip();
    switch (header.group(1)) {
      case "title" -> title = value;
      case "question" -> {
        String code = Optional.ofNullable(header.group(2)).orElse("en");
        questions.put(new Language(code), value);
      }
      case "parameter" -> parameters.add(parameter(header.group(3), value));
      case "columns" -> {
        List<String> names = List.of(value.split(",\\s*"));
        if (header.group(2) == null) {
          columns = names;
        } else {
          french = names;
        }
      }
      case "chart" -> {
        chart = Chart.of(value);
        if (chart.isEmpty()) {
          throw wrong(
              "a chart line is no 'COUNT by COLUMN' or 'COUNT by month of COLUMN': " + value);
        }
      }
      default -> throw wrong("unknown header '" + header.group(1) + "'");
    }
  }

  private void check(Chart drawn) {
    drawn
        .columns()
        .filter(column -> !columns.contains(column))
        .forEach(
            column -> {
              throw wrong("the chart names no column: " + column);
            });
  }

  /** A column's name as words: {@code saidBy} is said by. */
  private static String words(String column) {
    return column.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private Parameter parameter(String parameter, String value) {
    Matcher parts = PARAMETER.matcher(value);
    if (!parts.matches()) {
      throw wrong("a parameter line says no type or default: " + value);
    }
    Parameter.Type type =
        Stream.of(Parameter.Type.values())
            .filter(known -> known.words().equals(parts.group(2)))
            .findFirst()
            .orElseThrow(() -> wrong("unknown type '" + parts.group(2) + "'"));
    return new Parameter(parameter, parts.group(1), type, Optional.ofNullable(parts.group(4)));
  }

  private InputException wrong(String problem) {
    return new InputException(
        Location.of("queries/" + name + ".rq", line),
        problem,
        "write '# title: …', '# question: …', '# question@fr: …',"
            + " '# parameter NAME: meaning, a type, default VALUE', '# columns: a, b',"
            + " '# columns@fr: …', '# chart: b by a'");
  }
}

package agon.query;

import agon.picture.BarPicture;
import agon.picture.Bars;
import agon.picture.Palette;
import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws an answer as bars. */
final class BarChart {
  /** Bars at most: of names, those with the highest counts. */
  private static final int MOST = 25;

  private static final int MONTH = "2025-10".length();

  private final String source;
  private final Caption caption;
  private final Chart chart;

  /**
   * What stands over a chart.
   *
   * @param title its title
   * @param headings what columns are called, by name; the others by their names
   */
  record Caption(String title, Map<String, String> headings) {
    /** Copies the map. */
    Caption {
      headings = Map.copyOf(headings);
    }

    /** The question of a canned query, in a language that it has or in English. */
    static Caption of(CannedQuery query, Language language) {
      Language spoken = query.questions().containsKey(language) ? language : Language.ENGLISH;
      Map<String, String> headings = new TreeMap<>();
      List<String> words = query.headings().getOrDefault(spoken, query.columns());
      for (int i = 0; i < words.size(); i++) {
        headings.put(query.columns().get(i), words.get(i));
      }
      return new Caption(query.questions().getOrDefault(spoken, query.title()), headings);
    }

    private String note(Chart chart) {
      return heading(chart.value())
          + " · "
          + chart.by().stream().map(this::heading).collect(Collectors.joining(" – "));
    }

    private String heading(String column) {
      return headings.getOrDefault(column, column);
    }
  }

  /**
   * A chart of some query's answers.
   *
   * @param source the query, for errors
   */
  BarChart(String source, Caption caption, Chart chart) {
    this.source = source;
    this.caption = caption;
    this.chart = chart;
  }

  /**
   * The chart of an answer as SVG.
   *
   * @throws InputException when the answer lacks a column of the chart, or counts are no numbers
   */
  String svg(Table answer) {
    List<Bars.Bar> bars = new ArrayList<>();
    sums(answer).forEach((label, sum) -> bars.add(new Bars.Bar(label, sum)));
    String note = caption.note(chart);
    if (!chart.isByMonth()) {
      bars.sort(Comparator.comparingDouble(Bars.Bar::value).reversed());
      note += bars.size() > MOST ? " · " + MOST + " / " + bars.size() : "";
    }
    int shown = chart.isByMonth() ? bars.size() : Math.min(MOST, bars.size());
    return BarPicture.svg(
        new Bars(caption.title(), note, bars.subList(0, shown), chart.isByMonth()),
        Palette.light());
  }

  /** The counts of each bar, in the order of their labels. */
  private Map<String, Double> sums(Table answer) {
    Map<String, Double> sums = new TreeMap<>();
    int value = column(chart.value(), answer);
    List<Integer> by = chart.by().stream().map(name -> column(name, answer)).toList();
    for (List<String> row : answer.rows()) {
      String label = by.stream().map(row::get).collect(Collectors.joining(" – "));
      int end = chart.isByMonth() ? Math.min(MONTH, label.length()) : label.length();
      if (!label.isBlank()) {
        sums.merge(label.substring(0, end), number(row.get(value)), Double::sum);
      }
    }
    return sums;
  }

  private int column(String name, Table table) {
    int column = table.columns().indexOf(name);
    if (column >= 0) {
      return column;
    }
    throw new InputException(
        Location.of(source),
        "its chart names a column '" + name + "' that the answer lacks",
        "use " + String.join(", ", table.columns()));
  }

  private double number(String cell) {
    try {
      return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new InputException(
          Location.of(source), "'" + cell + "' is no count", "name a column of numbers", e);
    }
  }
}

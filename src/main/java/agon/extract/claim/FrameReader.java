package agon.extract.claim;

import agon.extract.claim.Frame.Path;
import agon.extract.claim.Frame.Step;
import agon.extract.claim.Frame.Trigger;
import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.language.LanguagePack;
import agon.language.TableRow;
import agon.text.InputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the rows of {@code claims.tsv} and {@code events.tsv}: id, relation, pattern, status,
 * example.
 *
 * <p>A pattern is a trigger and its arguments: {@code V:faire with=obj:acquisition s=subj
 * o=obj:acquisition>gen}. A trigger is a class ({@code V N A W} or {@code E} for a mention) and
 * lemmas. An argument lists paths separated by {@code |}; a path is steps separated by {@code >},
 * with {@code @Kind,Kind} at its end where the relation's own range is too wide; a step is {@code
 * slot.word,word:lemma,lemma}. {@code o="open"} gives a literal object.
 */
final class FrameReader {
  private static final Map<String, Frame.Sort> CLASSES =
      Map.of(
          "V", Frame.Sort.VERB,
          "N", Frame.Sort.NOUN,
          "A", Frame.Sort.ADJECTIVE,
          "W", Frame.Sort.WORD,
          "E", Frame.Sort.ENTITY);

  private static final Set<String> OPTIONS =
      Set.of("role", "past", "presupposed", "planned", "amount", "topic", "via", "told");

  private final Map<String, Relation> relations;

  FrameReader(Map<String, Relation> relations) {
    this.relations = Map.copyOf(relations);
  }

  /**
   * The frames of one of a language's tables, in its order.
   *
   * @param table {@code claims} or {@code events}, whose rows give one side alone
   * @throws InputException when a row is broken or an id stands twice
   */
  List<Frame> read(LanguagePack pack, String table) {
    List<Frame> frames = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (TableRow row : pack.table(table)) {
      Frame frame = read(row, table.equals("events"));
      if (!ids.add(frame.id())) {
        throw broken(row, "the id " + frame.id() + " stands twice", "give each row its own");
      }
      frames.add(frame);
    }
    return List.copyOf(frames);
  }

  private Frame read(TableRow row, boolean half) {
    Relation relation = relations.get(row.cell(1));
    if (relation == null) {
      throw broken(
          row,
          "unknown relation " + row.cell(1),
          "use one of " + new TreeSet<>(relations.keySet()));
    }
    if (row.cell(0).isEmpty() || row.cell(4).isEmpty()) {
      throw broken(
          row,
          "a row needs id, relation, pattern, status and example",
          "fill all five cells, status with -");
    }
    return new Parts(row).frame(relation, status(row), half);
  }

  private static Optional<Status> status(TableRow row) {
    String cell = row.cell(3);
    if (cell.equals("-")) {
      return Optional.empty();
    }
    for (Status status : Status.values()) {
      if (status.label().equals(cell)) {
        return Optional.of(status);
      }
    }
    throw broken(
        row, "unknown status " + cell, "use asserted, attributed, alleged, planned, negated or -");
  }

  private static InputException broken(TableRow row, String problem, String remedy) {
    return new InputException(row.location(), problem, remedy);
  }

  /** The pieces of one pattern, gathered as they are read. */
  private static final class Parts {
    private final TableRow row;
    private final List<List<Path>> required = new ArrayList<>();
    private final List<List<Path>> forbidden = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();
    private List<Path> subjects = List.of();
    private List<Path> objects = List.of();
    private Optional<String> literal = Optional.empty();

    Parts(TableRow row) {
      this.row = row;
    }

    Frame frame(Relation relation, Optional<Status> status, boolean half) {
      String[] pieces = row.cell(2).split(" +", -1);
      Trigger trigger = trigger(pieces[0]);
      for (int i = 1; i < pieces.length; i++) {
        add(pieces[i]);
      }
      boolean lacking = subjects.isEmpty() || (objects.isEmpty() && literal.isEmpty());
      if (lacking && !half && !options.containsKey("told")) {
        throw broken(row, "the pattern lacks a subject or an object", "give s=PATH and o=PATH");
      }
      return new Frame(
          row.cell(0),
          relation,
          trigger,
          required,
          forbidden,
          subjects,
          objects,
          literal,
          status,
          options,
          row.cell(4));
    }

    private Trigger trigger(String piece) {
      int colon = piece.indexOf(':');
      Frame.Sort type = colon < 0 ? null : CLASSES.get(piece.substring(0, colon));
      if (type == null) {
        throw broken(
            row, "no trigger in " + piece, "start the pattern with V:, N:, A:, W: or E: and words");
      }
      String words = piece.substring(colon + 1);
      String folded = type == Frame.Sort.ENTITY ? words : words.toLowerCase(Locale.ROOT);
      return new Trigger(type, List.of(folded.split(",", -1)));
    }

    private void add(String piece) {
      int equals = piece.indexOf('=');
      String key = equals < 0 ? piece : piece.substring(0, equals);
      String value = piece.substring(equals + 1);
      switch (key) {
        case "s" -> subjects = paths(value);
        case "o" -> {
          if (value.startsWith("\"")) {
            literal = Optional.of(value.substring(1, value.length() - 1));
          } else {
            objects = paths(value);
          }
        }
        case "with" -> required.add(paths(value));
        case "not" -> forbidden.add(paths(value));
        default -> {
          if (!OPTIONS.contains(key)) {
            throw broken(
                row,
                "unknown option " + key,
                "use s=, o=, with=, not= or one of " + new TreeSet<>(OPTIONS));
          }
          options.put(key, equals < 0 ? "" : value);
        }
      }
    }

    private List<Path> paths(String value) {
      List<Path> paths = new ArrayList<>();
      for (String alternative : value.split("\\|", -1)) {
        int at = alternative.indexOf('@');
        String way = at < 0 ? alternative : alternative.substring(0, at);
        List<String> kinds =
            at < 0 ? List.of() : List.of(alternative.substring(at + 1).split(",", -1));
        List<Step> steps = new ArrayList<>();
        for (String step : way.split(">", -1)) {
          steps.add(step(step));
        }
        paths.add(new Path(steps, kinds));
      }
      return paths;
    }

    private Step step(String text) {
      int colon = text.indexOf(':');
      String place = colon < 0 ? text : text.substring(0, colon);
      List<String> lemmas =
          colon < 0 ? List.of() : List.of(text.substring(colon + 1).split(",", -1));
      int dot = place.indexOf('.');
      String name = dot < 0 ? place : place.substring(0, dot);
      List<String> words = dot < 0 ? List.of() : List.of(place.substring(dot + 1).split(",", -1));
      try {
        return new Step(Slot.of(name), words, lemmas);
      } catch (IllegalArgumentException e) {
        throw new InputException(
            row.location(), "unknown slot " + name, "use one of " + List.of(Slot.values()), e);
      }
    }
  }
}

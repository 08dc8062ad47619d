package agon.extract.claim;

import agon.extract.claim.Sequence.Element;
import agon.extract.claim.Sequence.Sort;
import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.language.LanguagePack;
import agon.language.TableRow;
import agon.text.InputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the rows of {@code sequences.tsv}: id, relation, elements, status, options, example.
 *
 * <p>Elements are separated by spaces: {@code S} and {@code O} a mention, {@code S+} a list of
 * them, {@code M} any other mention, each with {@code @Kind,Kind} where its kind matters; {@code
 * word|word} lemmas or forms; {@code %class} a class of {@code cues.tsv}; {@code [TAG,TAG]4} a run
 * of at most four such tokens; {@code ^} no preposition just before; {@code ~word|TAG} none of them
 * next. {@code S-backed} is a mention whose token goes on so. A {@code ?} after an element makes it
 * optional, a {@code !} before it the trigger.
 */
final class SequenceReader {
  private static final int LIST = 20;

  private final Map<String, Relation> relations;

  SequenceReader(Map<String, Relation> relations) {
    this.relations = Map.copyOf(relations);
  }

  /**
   * The sequences of a language, in the order of its table.
   *
   * @throws InputException when a row is broken
   */
  List<Sequence> read(LanguagePack pack) {
    return pack.table("sequences").stream().map(this::read).toList();
  }

  private Sequence read(TableRow row) {
    Relation relation = relations.get(row.cell(1));
    if (relation == null || row.cell(5).isEmpty()) {
      throw new InputException(
          row.location(),
          "a row needs id, a relation of the ontology, elements, status, options and example",
          "fill all six cells, status and options with -");
    }
    List<Element> elements = new ArrayList<>();
    for (String piece : row.cell(2).split(" +", -1)) {
      elements.add(element(row, piece));
    }
    Map<String, String> options = new HashMap<>();
    row.words(4).stream().filter(o -> !o.equals("-")).forEach(o -> option(o, options));
    Frame frame =
        new Frame(
            row.cell(0),
            relation,
            new Frame.Trigger(Frame.Sort.WORD, List.of(row.cell(2))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.ofNullable(options.remove("literal")),
            status(row),
            options,
            row.cell(5));
    return new Sequence(frame, elements);
  }

  private static void option(String text, Map<String, String> options) {
    int equals = text.indexOf('=');
    options.put(
        equals < 0 ? text : text.substring(0, equals),
        equals < 0 ? "" : text.substring(equals + 1));
  }

  private static Optional<Status> status(TableRow row) {
    for (Status status : Status.values()) {
      if (status.label().equals(row.cell(3))) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  private static Element element(TableRow row, String piece) {
    boolean trigger = piece.startsWith("!");
    boolean optional = piece.length() > 1 && piece.endsWith("?");
    String core = piece.substring(trigger ? 1 : 0, piece.length() - (optional ? 1 : 0));
    if (core.isEmpty()) {
      throw new InputException(row.location(), "an empty element", "separate with one space");
    }
    if (core.equals("^")) {
      return new Element(Sort.START, Set.of(), "", 1, optional, trigger);
    }
    if (core.startsWith("%")) {
      return new Element(Sort.CLASS, Set.of(core.substring(1)), "", 1, optional, trigger);
    }
    if (core.startsWith("~")) {
      return new Element(Sort.NOT, words(core.substring(1)), "", 1, optional, trigger);
    }
    int close = core.indexOf(']');
    if (core.matches("\\[[A-Z,]+\\]\\d{1,2}")) {
      Set<String> tags = words(core.substring(1, close).replace(',', '|'));
      return new Element(
          Sort.RUN, tags, "", Integer.parseInt(core.substring(close + 1)), optional, trigger);
    }
    return core.matches("[SOM]\\+?(-\\w+)?(@.*)?")
        ? mention(core, optional, trigger)
        : new Element(Sort.WORD, words(core), "", 1, optional, trigger);
  }

  private static Set<String> words(String core) {
    return Set.copyOf(List.of(core.split("\\|", -1)));
  }

  private static Element mention(String core, boolean optional, boolean trigger) {
    int at = core.indexOf('@');
    Set<String> kinds = at < 0 ? Set.of() : Set.of(core.substring(at + 1).split(",", -1));
    Sort sort =
        switch (core.charAt(0)) {
          case 'S' -> Sort.SUBJECT;
          case 'O' -> Sort.OBJECT;
          default -> Sort.MENTION;
        };
    String place = at < 0 ? core : core.substring(0, at);
    int hyphen = place.indexOf('-');
    String suffix = hyphen < 0 ? "" : place.substring(hyphen);
    int most = core.startsWith("+", 1) ? LIST : 1;
    return new Element(sort, kinds, suffix, most, optional, trigger);
  }
}

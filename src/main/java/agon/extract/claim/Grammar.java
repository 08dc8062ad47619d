package agon.extract.claim;

import static java.util.stream.Collectors.toSet;

import agon.knowledge.Ontology;
import agon.knowledge.Relation;
import agon.language.LanguagePack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a language's tables say of claims: frames, cues, amounts. Immutable. */
final class Grammar {
  private static final double BY_KIND = 0.8;
  private static final double BY_WORD = 0.85;

  private final List<Frame> rows;
  private final SequenceIndex sequences;
  private final FrameIndex frames;
  private final List<Frame> openers;
  private final Set<String> standing;
  private final FrameIndex events;
  private final Words words;
  private final Pattern amounts;
  private final Map<String, Relation> relations;

  Grammar(LanguagePack pack, Ontology ontology) {
    this.relations = ontology.relationsByName();
    FrameReader reader = new FrameReader(relations);
    List<Frame> read = reader.read(pack, "claims");
    List<Frame> opening = reader.read(pack, "events");
    this.events = new FrameIndex(opening);
    List<Sequence> followed = new SequenceReader(relations).read(pack);
    this.frames = new FrameIndex(read);
    List<Frame> surface = followed.stream().map(Sequence::frame).toList();
    this.rows = join(read, surface.stream().filter(row -> !row.has("event")));
    this.openers = join(opening, surface.stream().filter(row -> row.has("event")));
    this.standing =
        rows.stream().filter(row -> row.has("presupposed")).map(Frame::id).collect(toSet());
    this.words = new Words(pack);
    this.sequences = new SequenceIndex(followed, words);
    this.amounts =
        Pattern.compile(
            pack.table("amounts").stream()
                .map(row -> row.cell(0))
                .collect(Collectors.joining("|")));
  }

  private static List<Frame> join(List<Frame> frames, Stream<Frame> surface) {
    return Stream.concat(frames.stream(), surface).toList();
  }

  /** The rows of both tables, in their order. */
  List<Frame> rows() {
    return rows;
  }

  SequenceIndex sequences() {
    return sequences;
  }

  FrameIndex frames() {
    return frames;
  }

  /** The rows by which a sentence tells a side of an event, in their order. */
  List<Frame> openers() {
    return openers;
  }

  FrameIndex events() {
    return events;
  }

  /** Whether a finding tells of an event: its row is none of what merely holds. */
  boolean isEvent(Finding finding) {
    return !standing.contains(finding.evidence().rule());
  }

  Words words() {
    return words;
  }

  Pattern amounts() {
    return amounts;
  }

  /**
   * The relation of this name; the ontology has it, since rows were checked when they were read.
   */
  Relation relation(String name) {
    return Objects.requireNonNull(relations.get(name), name);
  }

  /** How sure a frame is, as one of the features that claims are weighed by. */
  double confidence(Frame frame) {
    return frame.trigger().type() == Frame.Sort.ENTITY ? BY_KIND : BY_WORD;
  }
}

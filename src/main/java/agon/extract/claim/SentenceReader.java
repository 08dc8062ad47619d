package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.Evidence;
import agon.knowledge.Qualifiers;
import agon.knowledge.Quotation;
import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.knowledge.Value;
import agon.text.Document;
import agon.text.Span;
import agon.text.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the findings of one sentence: tries each frame that its words set off. */
final class SentenceReader {
  private final Grammar grammar;
  private final Passage passage;
  private final Document document;
  private final Borrowing borrowing;
  private final SyntaxTree tree;
  private final Referents referents;
  private final Arguments arguments;
  private final Candidates candidates;
  private final SequenceFinder sequences;
  private final StanceFinder stances;
  private final DateFinder dates;
  private final PhraseFinder phrases;
  private final EntityIndex index;
  private final Binding binding;

  /**
   * Prepares a sentence.
   *
   * @param grammar the language's frames and cues
   * @param passage the sentence with its mentions and quotations
   * @param ties what an earlier reading of the article found
   */
  SentenceReader(Grammar grammar, Passage passage, Ties ties) {
    this.grammar = grammar;
    this.passage = passage;
    this.document = passage.document();
    Words words = grammar.words();
    this.tree = new SyntaxTree(passage.sentence());
    this.borrowing = new Borrowing(tree, document, ties);
    this.binding = new Binding(tree);
    this.index = new EntityIndex(passage.sentence(), passage.mentions());
    FirstPerson firstPerson = new FirstPerson(tree, words, passage.quotations(), ties);
    Adjacency adjacency = new Adjacency(tree, index, words);
    this.referents = new Referents(tree, index, words, firstPerson, adjacency);
    Slots slots = new Slots(tree, referents, adjacency, words);
    List<TimeExpression> times = document.timesIn(tree.sentence().span());
    this.arguments = new Arguments(tree, slots, new Vicinity(tree, referents, words, times));
    MentionStarts starts = new MentionStarts(tree, passage.mentions());
    this.candidates = new Candidates(tree, words, starts, grammar.sequences());
    this.sequences = new SequenceFinder(tree, words, starts);
    this.stances = new StanceFinder(tree, words, passage.quotations());
    this.dates = new DateFinder(tree, times);
    this.phrases = new PhraseFinder(tree, document.text(), grammar.amounts());
  }

  /** The findings, in order of their triggers. */
  List<Finding> read() {
    List<Finding> findings = new ArrayList<>();
    for (int token = 0; token < tree.size(); token++) {
      if (index.headOf(token) < 0 || !tree.hasTag(token, "PROPN")) {
        grammar.frames().at(tree, token).forEach(hit -> apply(hit, findings));
      }
      for (Reference reference : referents.own(token)) {
        for (Frame frame : grammar.frames().ofKind(reference.entity().kind().name())) {
          apply(new FrameIndex.Hit(frame, token, token), findings);
        }
      }
    }
    IntStream.range(0, tree.size()).forEach(token -> follow(token, findings));
    return findings;
  }

  /**
   * Whether a reading with ties may find more: of who is quoted, of a maker, of an event's side.
   */
  boolean mayTie() {
    return passage.quotations().stream().anyMatch(Quotation::direct)
        || grammar.frames().mayTie(passage.sentence())
        || candidates.mayTell();
  }

  private void apply(FrameIndex.Hit hit, List<Finding> findings) {
    Frame frame = hit.frame();
    if (!arguments.isComplete(hit)) {
      return;
    }
    List<Reference> subjects = arguments.first(frame.subjects(), hit);
    boolean needless = frame.literal().isPresent() || (subjects.isEmpty() && !frame.has("told"));
    List<Reference> objects = needless ? List.of() : arguments.first(frame.objects(), hit);
    conclude(frame, hit.trigger(), subjects, objects, findings);
  }

  /** The sides of events that the sentence tells by itself. */
  List<Events.Side> events() {
    List<Events.Side> sides = new ArrayList<>();
    for (int token = 0; token < tree.size(); token++) {
      for (FrameIndex.Hit hit : grammar.events().at(tree, token)) {
        if (arguments.isComplete(hit)) {
          Frame frame = hit.frame();
          List<Reference> subjects = arguments.first(frame.subjects(), hit);
          open(frame, subjects, arguments.first(frame.objects(), hit), sides);
        }
      }
      for (Sequence sequence : candidates.openingAt(token)) {
        sequences
            .at(token, sequence)
            .ifPresent(m -> open(sequence.frame(), m.subjects(), m.objects(), sides));
      }
    }
    return sides;
  }

  private void open(
      Frame frame, List<Reference> subjects, List<Reference> objects, List<Events.Side> sides) {
    String relation = frame.relation().name();
    int sentence = document.sentenceAt(tree.sentence().span().start());
    subjects.forEach(r -> sides.add(new Events.Side(sentence, relation, true, r.entity())));
    objects.forEach(r -> sides.add(new Events.Side(sentence, relation, false, r.entity())));
  }

  /** Tries the sequences that could start at a token. */
  private void follow(int token, List<Finding> findings) {
    for (Sequence sequence : candidates.claimingAt(token)) {
      sequences
          .at(token, sequence)
          .ifPresent(
              m -> conclude(sequence.frame(), m.trigger(), m.subjects(), m.objects(), findings));
    }
  }

  /** Claims the frame's word of each subject, or each subject with each object. */
  private void conclude(
      Frame frame,
      int trigger,
      List<Reference> subjects,
      List<Reference> objects,
      List<Finding> findings) {
    if (frame.literal().isPresent()) {
      subjects.forEach(subject -> add(frame, trigger, subject, Optional.empty(), findings));
    } else {
      pair(frame, trigger, subjects, objects, findings);
    }
  }

  private void pair(
      Frame frame,
      int trigger,
      List<Reference> subjects,
      List<Reference> objects,
      List<Finding> findings) {
    if (binding.clashes(subjects, objects)) {
      return;
    }
    boolean mutual = frame.relation().is(Relation.Trait.SYMMETRIC);
    boolean read = !subjects.isEmpty() && !objects.isEmpty();
    List<Reference> free = binding.free(subjects, objects);
    List<Reference> affected = borrowing.told(frame, false, objects, trigger);
    for (Reference subject : borrowing.told(frame, true, free, trigger)) {
      for (Reference object : affected) {
        if (borrowing.parts(frame, subject, object, read && !mutual)) {
          continue;
        }
        borrowing
            .via(frame, subject, true, trigger)
            .ifPresent(
                s ->
                    borrowing
                        .via(frame, object, false, trigger)
                        .ifPresent(o -> add(frame, trigger, s, Optional.of(o), findings)));
      }
    }
  }

  private void add(
      Frame frame,
      int trigger,
      Reference subject,
      Optional<Reference> object,
      List<Finding> findings) {
    Value value =
        object
            .<Value>map(reference -> new Value.OfEntity(reference.entity()))
            .orElseGet(() -> new Value.OfLiteral(frame.literal().orElseThrow()));
    boolean same = object.isPresent() && object.get().entity().iri().equals(subject.entity().iri());
    if (same || !frame.relation().fits(subject.entity(), value)) {
      return;
    }
    List<Entity> parties = new ArrayList<>(List.of(subject.entity()));
    object.ifPresent(reference -> parties.add(reference.entity()));
    Optional<Stance> stance = stances.find(frame, trigger, parties);
    if (stance.isEmpty()) {
      return;
    }
    int target = object.map(Reference::token).orElse(subject.token());
    double certainty = subject.certainty() * object.map(Reference::certainty).orElse(1.0);
    Finding finding = finding(frame, trigger, subject.entity(), value, stance.get());
    findings.add(qualified(finding, frame, trigger, target, certainty));
  }

  private Finding finding(Frame frame, int trigger, Entity subject, Value said, Stance stance) {
    Value value = said;
    Relation relation = frame.relation();
    Status status = stance.status();
    if (status == Status.PLANNED && frame.has("planned")) {
      relation = grammar.relation(frame.options().getOrDefault("planned", relation.name()));
      status = Status.ASSERTED;
    }
    Optional<Value> opposite = relation.opposite(value);
    if (status == Status.NEGATED && opposite.isPresent()) {
      value = opposite.get();
      status = Status.ASSERTED;
    }
    Qualifiers qualifiers =
        new Qualifiers(
            dates.find(trigger),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            stance.attribution(),
            stance.past());
    Span span = tree.sentence().span();
    Evidence evidence =
        new Evidence(document.article().id(), span, span.of(document.text()), frame.id());
    return new Finding(subject, relation, value, status, stance.by(), qualifiers, 1, evidence);
  }

  private Finding qualified(
      Finding finding, Frame frame, int trigger, int target, double certainty) {
    Qualifiers plain = finding.qualifiers();
    Optional<String> role =
        frame.has("role") ? Optional.of(phrases.role(trigger, target)) : Optional.empty();
    Optional<String> amount =
        frame.has("amount")
            ? phrases.count(target).or(() -> phrases.amount(trigger, target))
            : Optional.empty();
    Optional<String> topic = frame.has("topic") ? phrases.topic(trigger, target) : Optional.empty();
    Qualifiers qualifiers =
        new Qualifiers(plain.date(), role, amount, topic, plain.attribution(), plain.past());
    return finding.with(qualifiers, grammar.confidence(frame) * certainty);
  }
}

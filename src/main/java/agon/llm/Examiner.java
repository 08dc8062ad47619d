package agon.llm;

import agon.extract.claim.PassageStances;
import agon.extract.claim.Stance;
import agon.knowledge.Claim;
import agon.knowledge.Entity;
import agon.knowledge.Evidence;
import agon.knowledge.Extraction;
import agon.knowledge.Qualifiers;
import agon.knowledge.Relation;
import agon.knowledge.Status;
import agon.knowledge.Value;
import agon.text.Span;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Examines what a model says of one article: what of it may stand as a claim. */
final class Examiner {
  /**
   * How sure a claim is that the second reader alone has read. Nobody has measured the user's
   * model: a claim that passes is put as likely wrong as right, over what Agon's own reading leaves
   * out and under most of what it claims.
   */
  private static final double CONFIDENCE = 0.5;

  private final Extraction reading;
  private final Map<String, Relation> relations;
  private final PassageStances stances;
  private final String reader;
  private final Quotable text;
  private final Things things;

  /**
   * Prepares an article.
   *
   * @param reading what Agon itself has read
   * @param relations the ontology's, by name
   * @param stances how passages of the article's language commit themselves
   * @param reader the second reader's id, which its evidence carries
   */
  Examiner(
      Extraction reading, Map<String, Relation> relations, PassageStances stances, String reader) {
    this.reading = reading;
    this.relations = relations;
    this.stances = stances;
    this.reader = reader;
    this.text = new Quotable(reading.document().text());
    this.things = new Things(reading);
  }

  /** What becomes of a proposal. */
  sealed interface Verdict {
    /** It stands. */
    record Kept(Claim claim) implements Verdict {}

    /** It is dropped. */
    record Dropped(Reason reason) implements Verdict {}
  }

  /** Two things and where one passage mentions both. */
  private record Found(Entity subject, Value object, Span passage) {
    Set<Entity> things() {
      Set<Entity> all = new HashSet<>(Set.of(subject));
      if (object instanceof Value.OfEntity other) {
        all.add(other.entity());
      }
      return all;
    }
  }

  /** Examines a proposal. */
  Verdict examine(Proposal proposal) {
    Relation relation = relations.get(proposal.relation());
    if (relation == null) {
      return new Verdict.Dropped(Reason.RELATION);
    }
    Optional<Status> status = status(proposal.status());
    if (status.isEmpty()) {
      return new Verdict.Dropped(Reason.STATUS);
    }
    List<Span> places = text.places(proposal.quote());
    if (places.isEmpty()) {
      return new Verdict.Dropped(Reason.QUOTE);
    }
    boolean word = !relation.literals().isEmpty();
    if (things.called(proposal.subject()).isEmpty()
        || (!word && things.called(proposal.object()).isEmpty())) {
      return new Verdict.Dropped(Reason.THING);
    }
    Optional<Found> found =
        places.stream().flatMap(place -> find(proposal, place, word).stream()).findFirst();
    if (found.isEmpty()) {
      return new Verdict.Dropped(Reason.PASSAGE);
    }
    if (!relation.fits(found.get().subject(), found.get().object())) {
      return new Verdict.Dropped(Reason.UNFIT);
    }
    return conclude(proposal, relation, status.get(), found.get());
  }

  private Optional<Found> find(Proposal proposal, Span place, boolean word) {
    Optional<Entity> subject = things.calledIn(place, proposal.subject());
    Optional<Value> object =
        word
            ? Optional.of(new Value.OfLiteral(proposal.object()))
            : things.calledIn(place, proposal.object()).map(Value.OfEntity::new);
    return subject.flatMap(s -> object.map(o -> new Found(s, o, place)));
  }

  /** The weaker of what the model says and what Agon reads is how certain it is. */
  private Verdict conclude(Proposal proposal, Relation relation, Status said, Found found) {
    Optional<Stance> own = stances.find(reading, found.passage(), found.things());
    if (own.isEmpty()) {
      return new Verdict.Dropped(Reason.STANCE);
    }
    Status read = read(relation, found, own.get().status());
    if (read == Status.NEGATED && said != Status.NEGATED) {
      return new Verdict.Dropped(Reason.STANCE);
    }
    Status status = said.weaker(read);
    boolean past = proposal.past() || own.get().past();
    Claim claim =
        new Claim(
            found.subject(),
            relation,
            found.object(),
            status,
            status == Status.ASSERTED ? Optional.empty() : by(proposal, own.get()),
            qualifiers(proposal, own.get(), status, past),
            CONFIDENCE,
            List.of(evidence(found.passage())));
    return new Verdict.Kept(claim.ordered());
  }

  /**
   * The status that Agon itself reads: the weakest that it gives this claim in the passage, else
   * that of the passage, and then none more certain than the claim has anywhere in the article.
   */
  private Status read(Relation relation, Found found, Status passage) {
    List<Claim> same =
        reading.claims().stream().filter(claim -> isSame(claim, relation, found)).toList();
    Optional<Status> here =
        same.stream()
            .filter(c -> c.evidence().stream().anyMatch(e -> e.span().overlaps(found.passage())))
            .map(Claim::status)
            .reduce(Status::weaker);
    return here.orElseGet(
        () ->
            same.stream()
                .map(Claim::status)
                .reduce((one, other) -> one.weaker(other) == one ? other : one)
                .map(passage::weaker)
                .orElse(passage));
  }

  private static boolean isSame(Claim claim, Relation relation, Found found) {
    boolean turned =
        relation.is(Relation.Trait.SYMMETRIC)
            && claim.object() instanceof Value.OfEntity other
            && other.entity().equals(found.subject())
            && found.object().equals(new Value.OfEntity(claim.subject()));
    return claim.relation().equals(relation)
        && (turned
            || (claim.subject().equals(found.subject()) && claim.object().equals(found.object())));
  }

  private Optional<Entity> by(Proposal proposal, Stance own) {
    return own.by().or(() -> proposal.attributedTo().flatMap(this::only));
  }

  private Optional<Entity> only(String name) {
    Set<Entity> called = things.called(name);
    return called.size() == 1 ? called.stream().findFirst() : Optional.empty();
  }

  /** Who says so as written, where that is no thing of the graph and the article has the words. */
  private Qualifiers qualifiers(Proposal proposal, Stance own, Status status, boolean past) {
    Optional<String> words =
        status == Status.ASSERTED || by(proposal, own).isPresent()
            ? Optional.empty()
            : own.attribution()
                .or(
                    () ->
                        proposal
                            .attributedTo()
                            .flatMap(name -> text.places(name).stream().findFirst())
                            .map(place -> place.of(reading.document().text())));
    return new Qualifiers(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), words, past);
  }

  private Evidence evidence(Span passage) {
    return new Evidence(
        reading.document().article().id(), passage, passage.of(reading.document().text()), reader);
  }

  private static Optional<Status> status(String label) {
    return Arrays.stream(Status.values())
        .filter(status -> status.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}

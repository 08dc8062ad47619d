package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.language.FeatureHash;
import agon.text.Document;
import agon.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Finds what nouns and pronouns of one article refer to: describes each of the things that may be
 * meant (how near and how prominent it is, what the parse says of both, how it stands among the
 * others) and lets a chooser decide.
 */
final class Antecedents {
  private static final int MANY = 4;
  private static final int MOST_SPOKEN_OF = 31;

  private final Document document;
  private final Chains chains;
  private final Salience salience;
  private final AntecedentChooser chooser;
  private final int[] paragraphs;
  private final Map<Integer, List<Reference>> sentences;

  /**
   * For one article.
   *
   * @param references its mentions
   * @param salience what was spoken of lately
   * @param chooser decides
   */
  Antecedents(
      Document document,
      List<Reference> references,
      Chains chains,
      Salience salience,
      AntecedentChooser chooser) {
    sentences =
        references.stream()
            .filter(reference -> reference.head() >= 0)
            .collect(Collectors.groupingBy(Reference::sentence));
    this.document = document;
    this.chains = chains;
    this.salience = salience;
    this.chooser = chooser;
    paragraphs = paragraphs(document);
  }

  /** The number of the paragraph that each sentence is in. */
  private static int[] paragraphs(Document document) {
    int[] numbers = new int[document.sentences().size()];
    int end = 0;
    int number = 0;
    for (int i = 0; i < numbers.length; i++) {
      int start = document.sentences().get(i).span().start();
      boolean apart = document.text().substring(Math.min(end, start), start).indexOf('\n') >= 0;
      number += apart ? 1 : 0;
      numbers[i] = number;
      end = document.sentences().get(i).span().end();
    }
    return numbers;
  }

  /** Joins a noun or pronoun to the chain that it refers to, if one is likely enough. */
  void resolve(Question question) {
    List<Reference> here = here(question.anaphor());
    List<Antecedent> things = salience.candidates(question);
    if (things.isEmpty()) {
      return;
    }
    String asker = question.asker();
    PairFeatures none = new PairFeatures("none of " + asker);
    none.add("candidates", Math.min(things.size(), 2 * MANY));
    question.describeNone(salience, none);
    List<AntecedentChooser.Candidate> candidates = new ArrayList<>();
    List<Antecedent> fresh = new ArrayList<>(things);
    fresh.sort(Comparator.comparingInt(thing -> -thing.last().span().start()));
    List<Antecedent> bright = new ArrayList<>(things);
    bright.sort(Comparator.comparingDouble(thing -> -thing.salience()));
    for (Antecedent thing : things) {
      PairFeatures features = new PairFeatures(asker);
      place(features, question.anaphor(), thing);
      prominence(features, thing);
      structure(features, question.anaphor(), here(here, thing));
      features.add("quoted", 2 * quoted(question.anaphor()) + quoted(thing.last()));
      rank(features, thing, fresh, bright);
      question.describe(thing, salience, features);
      candidates.add(new AntecedentChooser.Candidate(thing.name().mention(), features.list()));
    }
    OptionalInt meant = chooser.choose(question.anaphor().mention(), none.list(), candidates);
    meant.ifPresent(i -> chains.unite(question.anaphor(), things.get(i).last()));
  }

  private void place(PairFeatures features, Reference anaphor, Antecedent thing) {
    Reference last = thing.last();
    int distance = thing.distance() < MANY ? thing.distance() : thing.distance() < 7 ? MANY : 5;
    int role = FeatureHash.of(last.role().name());
    int own = FeatureHash.of(anaphor.role().name());
    int apart = paragraphs[anaphor.sentence()] - paragraphs[last.sentence()];
    features
        .add("distance", distance)
        .add("role", role)
        .add("form", FeatureHash.of(last.mention().form().name()))
        .add("distance and role", FeatureHash.mix(role, distance))
        .add("roles", FeatureHash.mix(role, distance, own))
        .add("after", last.span().start() > anaphor.span().start())
        .add("near", near(anaphor, last))
        .add("paragraphs", Math.min(apart, 3))
        .add("opens", opens(last))
        .add("subject of all", isSubjectOfAll(last));
  }

  /** How many tokens apart two mentions of one sentence are, roughly; 0 in different ones. */
  private static int near(Reference anaphor, Reference other) {
    int tokens = Math.abs(anaphor.head() - other.head());
    boolean same = anaphor.sentence() == other.sentence();
    return same ? Integer.SIZE - Integer.numberOfLeadingZeros(Math.min(tokens / 4, 4)) + 1 : 0;
  }

  /** Whether a mention is a subject in the first sentence of its paragraph. */
  private boolean opens(Reference mention) {
    int sentence = mention.sentence();
    boolean first = sentence == 0 || paragraphs[sentence] != paragraphs[sentence - 1];
    return first && mention.role() == Role.SUBJECT;
  }

  /** Whether a mention is the subject of its sentence's main clause. */
  private boolean isSubjectOfAll(Reference mention) {
    List<Token> tokens = document.sentences().get(mention.sentence()).tokens();
    Token token = tokens.get(mention.head());
    return token.dependency().startsWith("nsubj")
        && token.head() >= 0
        && tokens.get(token.head()).dependency().equals("root");
  }

  private void prominence(PairFeatures features, Antecedent thing) {
    Reference last = thing.last();
    Chains.Facts facts = chains.facts(last.index());
    int size = Math.min(facts.size(), MOST_SPOKEN_OF);
    features
        .add("size", Integer.SIZE - Integer.numberOfLeadingZeros(size))
        .add("leads", chains.leads(last))
        .add("titled", thing.name().sentence() == 0)
        .add("mentions", Math.min(thing.mentions(), 6))
        .add("forgotten", salience.isForgotten(last))
        .add("continued", salience.isContinued(last))
        .add("kinds", FeatureHash.of(facts.kinds()));
    last.mention().kind().ifPresent(kind -> features.add("kind", FeatureHash.of(kind.name())));
  }

  /** The other mentions of the sentence of a noun or pronoun. */
  private List<Reference> here(Reference anaphor) {
    return sentences.getOrDefault(anaphor.sentence(), List.of()).stream()
        .filter(other -> !other.equals(anaphor))
        .toList();
  }

  /** Those of some mentions that are of this thing. */
  private List<Reference> here(List<Reference> mentions, Antecedent thing) {
    return mentions.stream().filter(mention -> chains.areOne(mention, thing.last())).toList();
  }

  private void structure(PairFeatures features, Reference anaphor, List<Reference> here) {
    features.add("named here", here.stream().anyMatch(m -> m.is(Mention.Form.NAME)));
    features.add("named behind", here.stream().anyMatch(m -> m.head() > anaphor.head()));
    for (Reference other : here) {
      features
          .add("subject and object", Clauses.areSubjectAndObject(document, anaphor, other))
          .add("of one verb", Clauses.areArgumentsOfOneVerb(document, anaphor, other))
          .add("does it", Clauses.isDoerOver(document, anaphor, other))
          .add("told of", Clauses.isInClauseAbout(document, anaphor, other))
          .add("quoted before", Clauses.isQuotedBefore(document, anaphor, other))
          .add("apposed", Clauses.isPossessiveInApposition(document, anaphor, other));
    }
  }

  /** Whether a mention stands after an odd number of quotation marks of its sentence. */
  private int quoted(Reference mention) {
    List<Token> tokens = document.sentences().get(mention.sentence()).tokens();
    return Clauses.marks(tokens.subList(0, mention.head())) % 2;
  }

  private void rank(
      PairFeatures features, Antecedent thing, List<Antecedent> fresh, List<Antecedent> bright) {
    int fresher = Math.min(fresh.indexOf(thing), MANY);
    int brighter = Math.min(bright.indexOf(thing), MANY);
    int most = fresh.stream().mapToInt(this::size).max().orElse(0);
    features
        .add("count", Math.min(fresh.size(), MANY))
        .add("only", fresh.size() == 1)
        .add("fresher", fresher)
        .add("brighter", brighter)
        .add("ranks", 8 * fresher + brighter)
        .add("most spoken of", size(thing) == most)
        .add("lead", lead(thing, bright));
  }

  private int size(Antecedent thing) {
    return chains.facts(thing.last().index()).size();
  }

  /** The logarithm, in quarters, of how much more it stands out than the brightest other thing. */
  private static int lead(Antecedent thing, List<Antecedent> bright) {
    int rival = bright.size() > 1 && bright.get(0).equals(thing) ? 1 : 0;
    double ratio = (thing.salience() + 1) / (bright.get(rival).salience() + 1);
    return (int) Math.max(-8, Math.min(8, Math.round(4 * StrictMath.log(ratio))));
  }
}

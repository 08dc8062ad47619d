package agon.extract.quotation;

import agon.language.LanguagePack;
import agon.text.Sentence;
import agon.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds the verbs of a sentence that report speech, and who speaks. */
final class CueFinder {

  private static final Set<String> NOUN_BEFORE = Set.of("DET", "ADJ", "ADP", "NUM");
  private static final Set<String> FINITE = Set.of("VERB", "AUX");
  private static final int NEAR = 7;

  /** How many tokens a name before a verb may have, and one more. */
  private static final int NAME = 5;

  /** Classes of verbs that take no thing as their object, so that what follows one speaks. */
  private static final Set<String> TELLING = Set.of("say", "estimate");

  private final SpeechVerbs verbs;
  private final FunctionWords words;

  CueFinder(LanguagePack pack) {
    verbs = new SpeechVerbs(pack);
    words = new FunctionWords(pack);
  }

  /** The parse of a sentence. */
  Tree tree(Sentence sentence) {
    return new Tree(sentence, words);
  }

  /** Whether the sentence holds a verb that may report speech. */
  boolean mayReport(List<Token> tokens) {
    return IntStream.range(0, tokens.size()).anyMatch(i -> verb(tokens, i).isPresent());
  }

  /**
   * The cues of a sentence, in order.
   *
   * @param quoted whether an offset stands in quotation marks: who speaks never does, unless the
   *     verb does
   */
  List<Cue> find(Tree tree, Sources sources, IntPredicate quoted) {
    List<Cue> cues = new ArrayList<>();
    Set<Integer> tags = tags(tree, sources, quoted);
    for (int i = 0; i < tree.size(); i++) {
      Optional<SpeechVerbs.SpeechVerb> verb = verb(tree.sentence().tokens(), i);
      verb = verb.isEmpty() && tags.contains(i) ? Optional.of(SpeechVerbs.BY_PLACE) : verb;
      if (verb.isPresent()) {
        cues.add(cue(tree, i, verb.get(), new Speakers(tree, sources, quoted)));
      }
    }
    return cues;
  }

  /** The verbs right behind words in quotation marks. */
  private static Set<Integer> tags(Tree tree, Sources sources, IntPredicate quoted) {
    Tags tags = new Tags(tree, sources, quoted);
    Set<Integer> verbs = new HashSet<>();
    boolean before = quoted.test(tree.sentence().span().start() - 2);
    before |= quoted.test(tree.sentence().span().start() - 1);
    for (int i = -1; i + 1 < tree.size(); i++) {
      boolean inside = i < 0 ? before : quoted.test(tree.token(i).span().start());
      if (inside && !quoted.test(tree.token(i + 1).span().start())) {
        tags.after(i).ifPresent(verbs::add);
      }
    }
    return verbs;
  }

  /** The verb of speech that this token is, by itself or with its neighbour: « faire savoir ». */
  private Optional<SpeechVerbs.SpeechVerb> verb(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (at > 0 && words.has("idiom", tokens.get(at - 1).folded() + " " + token.folded())) {
      return Optional.empty();
    }
    if (!token.tag().equals("VERB")) {
      return isDisguised(tokens, at)
          ? verbs.find(token.lemma()).filter(SpeechVerbs.SpeechVerb::noun)
          : Optional.empty();
    }
    Optional<SpeechVerbs.SpeechVerb> verb =
        opensGroup(tokens, at) ? Optional.empty() : verbs.find(token.lemma());
    if (verb.isEmpty() && at > 0) {
      verb = verbs.find(tokens.get(at - 1).lemma() + " " + token.lemma());
    }
    return verb.isEmpty() && at + 1 < tokens.size()
        ? verbs.find(token.lemma() + " " + tokens.get(at + 1).folded())
        : verb;
  }

  /** Whether a verb behind says it, alone or with this one: « croit savoir », « tient à dire ». */
  private boolean opensGroup(List<Token> tokens, int at) {
    if (at + 2 >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(at);
    Token next = tokens.get(at + 1);
    Token after = tokens.get(at + 2);
    boolean labels =
        verbs.find(token.lemma()).filter(v -> !v.clause() && !v.infinitive()).isPresent()
            && next.tag().equals("ADP")
            && after.has("VerbForm", "Inf");
    return (next.tag().equals("VERB") && isVerb(token.lemma() + " " + next.lemma()))
        || (labels && isVerb(after.lemma()));
  }

  private boolean isVerb(String lemma) {
    return verbs.find(lemma).isPresent();
  }

  /**
   * Whether a word that is tagged as a noun stands where only a verb does: "Musk claims that", "R1,
   * DeepSeek claims, beats it".
   */
  private boolean isDisguised(List<Token> tokens, int at) {
    if (at == 0 || at + 1 >= tokens.size() || !tokens.get(at).tag().equals("NOUN")) {
      return false;
    }
    Token before = tokens.get(at - 1);
    String after = tokens.get(at + 1).folded();
    boolean noun = NOUN_BEFORE.contains(before.tag()) || before.folded().equals("'s");
    boolean apart = at > 1 && before.tag().equals("PROPN") && isBetweenCommas(tokens, at);
    return (words.has("that", after) || apart) && !noun && !before.dependency().equals("nmod:poss");
  }

  /** Whether nothing but a name stands between a comma and this word, and a verb goes on behind. */
  private static boolean isBetweenCommas(List<Token> tokens, int at) {
    int first = at - 1;
    while (first > 0 && at - first < NAME && tokens.get(first - 1).tag().equals("PROPN")) {
      first--;
    }
    boolean verb = at + 2 < tokens.size() && FINITE.contains(tokens.get(at + 2).tag());
    return verb
        && first > 0
        && tokens.get(first - 1).text().equals(",")
        && tokens.get(at + 1).text().equals(",");
  }

  private static Cue cue(Tree tree, int at, SpeechVerbs.SpeechVerb found, Speakers speakers) {
    boolean unsaid = speakers.isUnsaid(at);
    boolean hearsay = isHearsay(tree, at) || (!found.infinitive() && isBeforeTo(tree, at));
    SpeechVerbs.SpeechVerb verb = hearsay ? found.withoutClause() : found;
    Optional<Aside> aside = verb.clause() ? speakers.aside(at) : Optional.empty();
    if (aside.isEmpty()) {
      return new Cue(tree, at, verb, speakers.of(at), aside, unsaid);
    }
    Speaker speaker = speakers.of(aside.get(), at);
    boolean behind = aside.get().source() > at && !speakers.isNegated(at);
    boolean plain = !behind || TELLING.contains(verb.kind()) || speaker.thing().isPresent();
    return plain
        ? new Cue(tree, at, verb, speaker, aside, unsaid && !behind)
        : new Cue(tree, at, verb, speakers.of(at), Optional.empty(), unsaid);
  }

  /** Whether nobody is told to say it: "is said to", « un livre dit perdu », "was told that". */
  private static boolean isHearsay(Tree tree, int at) {
    Token token = tree.token(at);
    boolean participle = token.has("VerbForm", "Part") && !token.has("Tense", "Pres");
    boolean reduced = token.dependency().startsWith("acl") || token.dependency().equals("amod");
    boolean helped = tree.hasChild(at, "aux") || tree.hasChild(at, "nsubj");
    boolean passive = tree.hasChild(at, "aux:pass") && !tree.hasChild(at, "expl");
    boolean agent =
        tree.children(at).stream()
            .anyMatch(c -> tree.token(c).dependency().startsWith("obl") && tree.hasCase(c, "by"));
    return !agent && (passive || (participle && reduced && !helped && !isBeforeThat(tree, at)));
  }

  private static boolean isBeforeThat(Tree tree, int at) {
    return tree.sentence().tokens().subList(at + 1, Math.min(tree.size(), at + NEAR)).stream()
        .anyMatch(t -> t.tag().equals("SCONJ") && tree.words().is("that", t));
  }

  /** "with Google said to be among the investors". */
  private static boolean isBeforeTo(Tree tree, int at) {
    return at + 1 < tree.size()
        && tree.token(at + 1).tag().equals("PART")
        && tree.token(at + 1).folded().equals("to");
  }
}

package agon.extract.quotation;

import agon.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds verbs of speech that are set apart by commas or dashes, by the order of words alone: parses
 * hang them anywhere. Either the subject follows (« …, rapportait Reuters en juin ») or it precedes
 * ("…, a spokesman said on Monday").
 */
final class Asides {
  private static final Set<String> EDGES = Set.of(",", "—", "–", "-", "(", "»", "”");
  private static final Set<String> ENDS = Set.of(",", "—", "–", "-", ")", ".", "!", "?", "…");
  private static final Set<String> MARKED = Set.of("PART", "ADP");
  private static final Set<String> TAIL = Set.of("ADP", "ADV", "PROPN");

  /** How many tokens the group before a verb, and a subject before it, may have. */
  private static final int SHORT = 4;

  private static final int SUBJECT = 14;

  private final Tree tree;
  private final IntPredicate quoted;

  Asides(Tree tree, IntPredicate quoted) {
    this.tree = tree;
    this.quoted = quoted;
  }

  /** The aside that a verb heads; empty when what is around it is no passage with a verb. */
  Optional<Aside> of(int verb) {
    return inverted(verb)
        .or(() -> straight(verb))
        .filter(aside -> Passages.hasClause(tree, aside, quoted));
  }

  /** Verb, then subject: « assure Google », "said Mr Altman". */
  private Optional<Aside> inverted(int verb) {
    int first = verb;
    while (first > 0 && verb - first < SHORT && isGroup(first - 1)) {
      first--;
    }
    if (isParticipleAlone(verb) || tree.isTelling(verb)) {
      return Optional.empty();
    }
    boolean like = first > 0 && tree.is("like", first - 1);
    first -= like ? 1 : 0;
    boolean opens = like && first == 0;
    if (!opens && !(first > 0 && EDGES.contains(tree.token(first - 1).text()))) {
      return Optional.empty();
    }
    int source = verb + 1;
    while (source < tree.size() && tree.token(source).tag().equals("ADV")) {
      source++;
    }
    boolean subject = source < tree.size() && tree.isSubjectStart(source);
    int end = subject ? end(source) : source;
    boolean clause = !subject || hasVerb(source, end) || hasFinite(source, end);
    return clause ? Optional.empty() : Optional.of(aside(first, end, source, opens));
  }

  private boolean isGroup(int at) {
    Token token = tree.token(at);
    boolean helps = token.tag().equals("AUX") || token.tag().equals("ADV");
    return helps || tree.words().has("modal", token.lemma()) || tree.is("clitic", at);
  }

  /** Subject, then verb: "a spokesman said on Monday". */
  private Optional<Aside> straight(int verb) {
    int first = subjectStart(verb);
    boolean like = first < verb && tree.is("like", first);
    int source = like ? first + 1 : first;
    boolean opens = like && first == 0;
    boolean edge = first > 0 && EDGES.contains(tree.token(first - 1).text());
    if (source >= verb
        || isReduced(verb)
        || isDependent(verb)
        || !tree.isSubjectStart(source)
        || !(edge || opens)
        || isGroupOnly(source, verb)) {
      return Optional.empty();
    }
    int end = end(verb);
    boolean told = tree.isAddressing(verb);
    boolean tail = hasVerb(verb + 1, end) || (verb + 1 <= end && !told && !isTail(verb + 1));
    return tail ? Optional.empty() : Optional.of(aside(first, end, source, opens));
  }

  /** Where the subject before a verb starts: "its chief executive, Jane Roe, said". */
  private int subjectStart(int verb) {
    int first = runStart(verb);
    boolean apposed = first == verb && first > 1 && tree.token(first - 1).text().equals(",");
    if (!apposed) {
      return first;
    }
    int beside = runStart(first - 1);
    int before = beside > 1 ? runStart(beside - 1) : beside;
    boolean role = isEdged(beside) && isEdged(before) && before < beside - 1;
    boolean named = isName(beside, first - 1) || isName(before, beside - 1);
    return role && named ? before : first;
  }

  /** Whether a subject may start here, behind a comma. */
  private boolean isEdged(int at) {
    return at > 0 && EDGES.contains(tree.token(at - 1).text()) && tree.isSubjectStart(at);
  }

  private boolean isName(int from, int to) {
    return from < to && tree.token(from).tag().equals("PROPN");
  }

  /** The start of the stretch without verb or mark that ends before a token. */
  private int runStart(int end) {
    int first = end;
    while (first > 0 && end - first < SUBJECT && isInSubject(first - 1)) {
      first--;
    }
    return first;
  }

  /** « un accord dénoncé par X »: a participle that says something of what it follows. */
  private boolean isReduced(int verb) {
    boolean agent = verb + 1 < tree.size() && tree.is("by", verb + 1);
    return isParticipleAlone(verb) && (agent || tree.token(verb).dependency().startsWith("acl"));
  }

  /** Whether a verb is an infinitive, a present participle or one with an object of its own. */
  private boolean isDependent(int verb) {
    Token token = tree.token(verb);
    boolean participle = token.has("VerbForm", "Part") && token.has("Tense", "Pres");
    boolean infinitive =
        token.has("VerbForm", "Inf") && MARKED.contains(tree.token(verb - 1).tag());
    return infinitive
        || token.has("VerbForm", "Ger")
        || participle
        || tree.children(verb).stream().anyMatch(i -> i > verb + 1 && isObject(verb, i));
  }

  private boolean isObject(int verb, int child) {
    return tree.token(child).dependency().equals("obj")
        && tree.hasChild(child, "det")
        && child <= end(verb);
  }

  private boolean isParticipleAlone(int verb) {
    Token token = tree.token(verb);
    return token.has("VerbForm", "Part")
        && !token.has("Tense", "Pres")
        && !tree.hasChild(verb, "aux")
        && !tree.hasChild(verb, "nsubj");
  }

  private boolean isInSubject(int at) {
    Token token = tree.token(at);
    boolean verb = token.tag().equals("VERB") && !token.has("VerbForm", "Part");
    return !verb
        && !token.tag().equals("CCONJ")
        && (!token.tag().equals("SCONJ") || tree.is("like", at))
        && !EDGES.contains(token.text())
        && !token.has("PronType", "Rel")
        && !tree.endsPart(at)
        && !quoted.test(token.span().start());
  }

  private boolean isGroupOnly(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean pronoun = tree.token(i).dependency().startsWith("nsubj");
      if (pronoun || !FunctionWords.VERB_GROUP.contains(tree.token(i).tag())) {
        return false;
      }
    }
    return true;
  }

  /** What may follow the verb of an aside: "on Monday", "Reuters", never a clause. */
  private boolean isTail(int at) {
    Token token = tree.token(at);
    return TAIL.contains(token.tag()) || token.dependency().startsWith("obl");
  }

  private Aside aside(int first, int last, int source, boolean opens) {
    int from = tree.partStart(first);
    int to = tree.partEnd(last);
    Token subject = tree.token(source);
    boolean again = subject.tag().equals("PRON") && !subject.dependency().startsWith("nmod");
    boolean whole = !opens && !again && tree.hasMainVerb(from, first - 1, quoted);
    boolean broken = first > 1 && last < to && ClauseEnd.isFinite(tree.token(first - 2));
    boolean closes = whole && !broken && !(hasVerb(last + 1, to) && goesOn(last + 1));
    return new Aside(first, closes ? to : last, from, to, source);
  }

  /** The last token before the mark that ends the aside. */
  private int end(int at) {
    int end = at;
    while (end + 1 < tree.size()
        && !ENDS.contains(tree.token(end + 1).text())
        && !tree.endsPart(end + 1)) {
      end++;
    }
    return end;
  }

  private boolean hasFinite(int from, int to) {
    return tree.sentence().tokens().subList(from, to + 1).stream().anyMatch(ClauseEnd::isFinite);
  }

  private boolean hasVerb(int from, int to) {
    for (int i = Math.max(0, from); i <= to && i < tree.size(); i++) {
      if (tree.token(i).tag().equals("VERB")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows an aside goes on with the clause before it: "…, she says, and …". */
  private boolean goesOn(int after) {
    int word = after;
    while (word + 1 < tree.size() && ENDS.contains(tree.token(word).text())) {
      word++;
    }
    Token token = tree.token(word);
    boolean finite = token.tag().equals("VERB") && !token.has("VerbForm", "Ger");
    boolean told =
        tree.sentence().tokens().subList(word, tree.size()).stream()
            .anyMatch(t -> t.tag().equals("SCONJ") && tree.words().is("that", t));
    return !told && (finite || token.tag().equals("CCONJ") || token.tag().equals("AUX"));
  }
}

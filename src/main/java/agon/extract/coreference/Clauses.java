package agon.extract.coreference;

import agon.text.Document;
import agon.text.Token;
import java.util.List;
import java.util.Set;

/** What the parse says of two mentions of one sentence. */
final class Clauses {
  private static final int LONGEST_LIST = 40;
  private static final int CLIMB = 4;
  private static final Set<String> CONTROLLED = Set.of("xcomp", "advcl", "conj");
  private static final Set<String> DONE_TO = Set.of("obj", "iobj", "obl");
  private static final Set<String> PATIENTS = Set.of("obj", "iobj");
  private static final Set<String> ENDS = Set.of("”", "»");
  private static final Set<String> MARKS = Set.of("\"", "“", "”", "«", "»");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "X");

  private Clauses() {}

  /**
   * Whether both are arguments of one verb, so that neither can be the other: « Meta poursuit le
   * groupe ».
   */
  static boolean areArgumentsOfOneVerb(Document document, Reference one, Reference other) {
    if (one.sentence() != other.sentence() || one.head() < 0 || other.head() < 0) {
      return false;
    }
    List<Token> tokens = document.sentences().get(one.sentence()).tokens();
    Token first = tokens.get(listed(tokens, one.head()));
    Token second = tokens.get(listed(tokens, other.head()));
    boolean sisters = first.head() == second.head() && first.head() >= 0;
    boolean governs =
        tokens.get(one.head()).head() == other.head()
            || tokens.get(other.head()).head() == one.head();
    return (sisters && isArgument(first) && isArgument(second)) || governs;
  }

  /** Whether one is the subject and the other the object of a verb: "Meta sued it". */
  static boolean areSubjectAndObject(Document document, Reference one, Reference other) {
    if (one.sentence() != other.sentence()) {
      return false;
    }
    List<Token> tokens = document.sentences().get(one.sentence()).tokens();
    Token first = tokens.get(listed(tokens, one.head()));
    Token second = tokens.get(listed(tokens, other.head()));
    return first.head() == second.head()
        && (isSubject(first) ? isObject(second) : isObject(first) && isSubject(second));
  }

  private static boolean isSubject(Token token) {
    return token.dependency().equals("nsubj");
  }

  private static boolean isObject(Token token) {
    return PATIENTS.contains(token.dependency());
  }

  /** The first of the names that a name is listed with, which stands for them all in its clause. */
  private static int listed(List<Token> tokens, int head) {
    int at = head;
    for (int i = 0; i < LONGEST_LIST && isListed(tokens, at); i++) {
      at = tokens.get(at).head();
    }
    return at;
  }

  private static boolean isListed(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.dependency().equals("conj") && NOMINAL.contains(tokens.get(token.head()).tag());
  }

  private static boolean isArgument(Token token) {
    String dependency = token.dependency();
    return dependency.startsWith("nsubj")
        || dependency.startsWith("obj")
        || dependency.startsWith("iobj")
        || dependency.startsWith("obl")
        || dependency.startsWith("conj")
        || dependency.startsWith("nmod");
  }

  /**
   * Whether the other does what is done to this mention: "X agreed to buy it", "X sued, accusing
   * the company".
   */
  static boolean isDoerOver(Document document, Reference one, Reference other) {
    if (one.sentence() != other.sentence() || one.head() < 0 || other.head() < 0) {
      return false;
    }
    List<Token> tokens = document.sentences().get(one.sentence()).tokens();
    int verb = tokens.get(one.head()).head();
    if (!DONE_TO.contains(tokens.get(one.head()).dependency())) {
      return false;
    }
    for (int steps = 0; steps < CLIMB && verb >= 0 && isControlled(tokens, verb); steps++) {
      verb = tokens.get(verb).head();
    }
    Token doer = tokens.get(listed(tokens, other.head()));
    return verb >= 0 && doer.head() == verb && doer.dependency().equals("nsubj");
  }

  /** Whether a verb takes its subject from the verb above it. */
  private static boolean isControlled(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    int above = token.head();
    return above >= 0
        && CONTROLLED.contains(token.dependency())
        && !token.has("VerbForm", "Fin")
        && tokens.get(above).tag().equals("VERB")
        && tokens.stream().noneMatch(t -> t.head() == verb && t.dependency().startsWith("nsubj"))
        && tokens.stream().noneMatch(t -> t.head() == above && PATIENTS.contains(t.dependency()));
  }

  /**
   * Whether the other stands in a quotation that ends before this mention of the same sentence, who
   * speaks of something of his own: "X is good," says Jane Roe, the company's founder.
   */
  static boolean isQuotedBefore(Document document, Reference one, Reference other) {
    if (one.sentence() != other.sentence() || other.head() < 0 || other.head() >= one.head()) {
      return false;
    }
    List<Token> tokens = document.sentences().get(one.sentence()).tokens();
    return marks(tokens.subList(other.head(), one.head())) % 2 == 1 && closes(tokens, other.head());
  }

  /** The number of quotation marks among tokens. */
  static int marks(List<Token> tokens) {
    return (int) tokens.stream().filter(Clauses::isMark).count();
  }

  private static boolean isMark(Token token) {
    return MARKS.contains(token.text());
  }

  /** Whether the next quotation mark closes: it follows a mark of punctuation. */
  private static boolean closes(List<Token> tokens, int from) {
    int mark = from;
    while (mark < tokens.size() && !isMark(tokens.get(mark))) {
      mark++;
    }
    return mark < tokens.size()
        && (tokens.get(mark - 1).tag().equals("PUNCT") || ENDS.contains(tokens.get(mark).text()));
  }

  /**
   * Whether this possessive belongs to a noun in apposition to the other or said of it: « Altman,
   * son PDG », "X and Y are its investors".
   */
  static boolean isPossessiveInApposition(Document document, Reference pronoun, Reference other) {
    if (pronoun.sentence() != other.sentence() || pronoun.head() < 0 || other.head() < 0) {
      return false;
    }
    List<Token> tokens = document.sentences().get(pronoun.sentence()).tokens();
    int owned = tokens.get(pronoun.head()).head();
    if (owned < 0) {
      return false;
    }
    int first = listed(tokens, other.head());
    Token subject = tokens.get(first);
    boolean said = subject.head() == owned && subject.dependency().equals("nsubj");
    return owned == other.head()
        || said
        || isApposed(tokens, owned, first)
        || isApposed(tokens, owned, other.head())
        || isApposed(tokens, other.head(), owned);
  }

  private static boolean isApposed(List<Token> tokens, int one, int other) {
    Token token = tokens.get(one);
    return token.head() == other
        && (token.dependency().equals("appos") || token.dependency().startsWith("flat"));
  }

  /**
   * Whether a pronoun stands in a relative clause about the other, so that it is somebody else: «
   * xAI, la société qu'il a lancée ».
   */
  static boolean isInClauseAbout(Document document, Reference pronoun, Reference other) {
    if (pronoun.sentence() != other.sentence() || pronoun.head() < 0 || other.head() < 0) {
      return false;
    }
    List<Token> tokens = document.sentences().get(pronoun.sentence()).tokens();
    int antecedent = antecedent(tokens, pronoun.head());
    return antecedent >= 0
        && (listed(tokens, antecedent) == listed(tokens, other.head())
            || isApposed(tokens, antecedent, other.head())
            || isApposed(tokens, other.head(), antecedent));
  }

  /** The token that the relative clause around a token hangs on; -1 when there is none. */
  private static int antecedent(List<Token> tokens, int start) {
    int at = start;
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      Token token = tokens.get(at);
      if (token.dependency().equals("acl:relcl")) {
        return token.head();
      }
      at = token.head();
    }
    return -1;
  }
}

package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.text.Document;
import agon.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The subjects above a pronoun in its own sentence, nearest first: that of its clause for a
 * possessive, those of the clauses around for any other. They are what it most often stands for: «
 * Samsung a intégré Gemini à ses Galaxy », "Google said that it would pay".
 *
 * <p>Source: the subject preference of Hobbs, "Resolving Pronoun References", Lingua 44, 1978.
 */
final class Controllers {
  private static final int CLIMB = 8;
  private static final int REACH = 60;
  private static final Set<String> NOMINAL =
      Set.of("nmod", "obl", "obj", "iobj", "conj", "appos", "nsubj", "det", "amod", "acl");
  private static final Set<String> CLAUSE =
      Set.of("ccomp", "advcl", "conj", "parataxis", "xcomp", "acl");

  private static final Set<String> PHRASE =
      Set.of("nmod", "flat:name", "flat", "flat:foreign", "compound", "amod");

  private final Document document;
  private final Map<Long, Reference> byHead = new HashMap<>();

  Controllers(Document document, List<Reference> references) {
    this.document = document;
    for (Reference reference : references) {
      if (reference.head() >= 0) {
        byHead.putIfAbsent(key(reference.sentence(), reference.head()), reference);
      }
    }
  }

  /** The mention whose head is the noun phrase that ends with this token. */
  Optional<Reference> endingAt(int sentence, int token) {
    List<Token> tokens = document.sentences().get(sentence).tokens();
    int at = token;
    for (int steps = 0; steps < CLIMB && PHRASE.contains(tokens.get(at).dependency()); steps++) {
      at = tokens.get(at).head();
    }
    return at(sentence, at);
  }

  /** The mention that this token heads. */
  Optional<Reference> at(int sentence, int token) {
    return Optional.ofNullable(byHead.get(key(sentence, token)));
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /**
   * The mentions that control a pronoun, nearest first; a subject that is no mention ends the list.
   */
  List<Reference> of(Reference pronoun, boolean possessive) {
    List<Token> tokens = document.sentences().get(pronoun.sentence()).tokens();
    List<Reference> found = new ArrayList<>();
    int below = pronoun.head();
    int at = tokens.get(below).head();
    boolean own = !possessive;
    for (int steps = 0; steps < CLIMB && at >= 0; steps++) {
      if (possessive) {
        owners(tokens, pronoun, below, at).forEach(found::add);
      }
      OptionalInt subject = subject(tokens, at, below);
      if (subject.isPresent() && !own) {
        Optional<Reference> mention = mention(tokens, pronoun.sentence(), subject.getAsInt(), at);
        boolean behind = !possessive && subject.getAsInt() > pronoun.head();
        if (mention.isEmpty() || behind) {
          return found;
        }
        mention.ifPresent(found::add);
      }
      own &= !isVerb(tokens.get(at)) || tokens.get(at).dependency().startsWith("xcomp");
      if (!climbs(tokens.get(at), isVerb(tokens.get(at)))) {
        return found;
      }
      below = at;
      at = tokens.get(at).head();
    }
    return found;
  }

  private static Optional<Reference> empty() {
    return Optional.empty();
  }

  private static boolean isVerb(Token token) {
    return token.tag().equals("VERB") || token.tag().equals("AUX");
  }

  private static boolean climbs(Token token, boolean verb) {
    String plain = token.dependency().replaceFirst(":.*", "");
    return (verb ? CLAUSE : NOMINAL).contains(plain) || (!verb && CLAUSE.contains(plain));
  }

  /** « Google et ses TPU »: the name that the owned noun is listed after. */
  private Optional<Reference> listedFirst(
      List<Token> tokens, Reference pronoun, int owned, int at) {
    boolean listed =
        tokens.get(owned).dependency().equals("conj")
            && tokens.get(pronoun.head()).head() == owned
            && at < owned;
    return listed
        ? at(pronoun.sentence(), at).filter(first -> !first.is(Mention.Form.PRONOUN))
        : Optional.empty();
  }

  /** Who owns what a possessive stands at, besides the subjects of its clauses, nearest first. */
  private Stream<Reference> owners(List<Token> tokens, Reference pronoun, int below, int at) {
    return Stream.of(
            listedFirst(tokens, pronoun, below, at),
            decider(tokens, pronoun.sentence(), below, at),
            told(tokens, pronoun, below, at))
        .flatMap(Optional::stream);
  }

  /**
   * "OpenAI will grow, its chief said": the subject of what was told before the teller is named.
   */
  private Optional<Reference> told(List<Token> tokens, Reference pronoun, int teller, int verb) {
    boolean tells = tokens.get(teller).dependency().equals("nsubj") && isVerb(tokens.get(verb));
    OptionalInt clause =
        IntStream.range(Math.max(0, teller - REACH), tells ? teller : 0)
            .filter(i -> tokens.get(i).head() == verb)
            .filter(i -> tokens.get(i).dependency().equals("ccomp"))
            .findFirst();
    OptionalInt subject = clause.isEmpty() ? clause : subject(tokens, clause.getAsInt(), teller);
    return subject.isEmpty()
        ? empty()
        : mention(tokens, pronoun.sentence(), subject.getAsInt(), clause.getAsInt());
  }

  /** « La décision de X d'abandonner son outil »: the one whose act the noun and its verb tell. */
  private Optional<Reference> decider(List<Token> tokens, int sentence, int verb, int noun) {
    if (!isVerb(tokens.get(verb)) || isVerb(tokens.get(noun))) {
      return empty();
    }
    return IntStream.range(noun + 1, Math.max(noun + 1, verb))
        .filter(i -> tokens.get(i).head() == noun && tokens.get(i).dependency().equals("nmod"))
        .mapToObj(i -> at(sentence, i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The subject of this word, unless the pronoun stands inside it. */
  private static OptionalInt subject(List<Token> tokens, int verb, int below) {
    int from = Math.max(0, verb - REACH);
    int to = Math.min(tokens.size(), verb + REACH);
    return IntStream.range(from, to)
        .filter(i -> i != below && tokens.get(i).head() == verb)
        .filter(i -> tokens.get(i).dependency().startsWith("nsubj"))
        .findFirst();
  }

  /** The mention that is this subject; for a relative pronoun, what its clause is about. */
  private Optional<Reference> mention(List<Token> tokens, int sentence, int subject, int verb) {
    boolean mention = at(sentence, subject).isPresent();
    boolean relative = tokens.get(verb).dependency().startsWith("acl") && !mention;
    int head = relative ? tokens.get(verb).head() : subject;
    if (!mention && !relative && isRelativeSubject(tokens, subject, verb)) {
      boolean comma = tokens.get(subject - 1).tag().equals("PUNCT");
      return endingAt(sentence, comma ? subject - 2 : subject - 1);
    }
    return at(sentence, head)
        .or(() -> apposed(tokens, sentence, head))
        .or(() -> owner(tokens, sentence, head));
  }

  /** "Meta's lawyers said that it": whoever owns those who act. */
  private Optional<Reference> owner(List<Token> tokens, int sentence, int noun) {
    boolean named = noun + 1 < tokens.size() && tokens.get(noun + 1).tag().equals("PROPN");
    return IntStream.range(Math.max(0, noun - CLIMB), named ? 0 : noun)
        .filter(i -> tokens.get(i).head() == noun && tokens.get(i).dependency().equals("nmod:poss"))
        .mapToObj(i -> at(sentence, i))
        .flatMap(Optional::stream)
        .filter(owner -> owner.is(Mention.Form.NAME))
        .findFirst();
  }

  /** Whether a relative pronoun is the only subject that the verb has. */
  private static boolean isRelativeSubject(List<Token> tokens, int subject, int verb) {
    return subject > 1
        && tokens.get(subject).has("PronType", "Rel")
        && tokens.subList(subject + 1, Math.max(subject + 1, verb)).stream()
            .noneMatch(t -> t.head() == verb && t.dependency().startsWith("nsubj"));
  }

  /**
   * « Un autre, Replicate, », "director John Jumper": the name in apposition to a noun that is no
   * mention.
   */
  private Optional<Reference> apposed(List<Token> tokens, int sentence, int noun) {
    int to = Math.min(tokens.size(), noun + REACH);
    return IntStream.range(noun + 1, to)
        .filter(i -> tokens.get(i).head() == noun && isNaming(tokens.get(i)))
        .mapToObj(i -> at(sentence, i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isNaming(Token token) {
    return token.dependency().equals("appos") || token.dependency().equals("flat");
  }
}

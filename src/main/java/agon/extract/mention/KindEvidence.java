package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.language.NameTagger;
import agon.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what speaks for the kind of a name where it stands: its own words, the noun before or after
 * it, an apposition, a post, the verb it belongs to.
 */
final class KindEvidence {
  private static final double SURE = 3;
  private static final double STRONG = 2.5;
  private static final double FAIR = 1.5;
  private static final double WEAK = 1;

  private static final Set<String> OPENING = Set.of("«", "“", "\"", "‘", "(", "'");
  private static final Set<String> GENITIVE = Set.of("de", "d'", "du", "of", "at", "for", "chez");
  private static final Set<String> LOCATIVE = Set.of("à", "in");
  private static final Set<String> COPULA = Set.of("être", "be", "devenir", "become");
  private static final Set<String> BETWEEN_NOUN_AND_NAME = Set.of("ADJ", "VERB", "ADV", "PUNCT");
  private static final Map<String, EntityKind> TAGGED =
      Map.of("PER", Kinds.PERSON, "ORG", Kinds.COMPANY, "LOC", Kinds.PLACE);

  private final NameWords words;
  private final KindCues cues;

  /** Reads with these words. */
  KindEvidence(NameWords words, KindCues cues) {
    this.words = words;
    this.cues = cues;
  }

  /** Adds what the piece and its surroundings say. */
  void vote(Piece piece, List<NameTagger.TaggedName> tagged, KindVotes votes) {
    shape(piece, votes);
    before(piece, votes);
    after(piece, votes);
    verb(piece, votes);
    for (NameTagger.TaggedName name : tagged) {
      boolean overlaps = name.first() <= piece.last() && piece.first() <= name.last();
      if (overlaps && TAGGED.containsKey(name.type())) {
        boolean whole = name.first() == piece.first() && name.last() == piece.last();
        votes.add(TAGGED.get(name.type()), whole ? FAIR : WEAK / 2, "tagger");
      }
    }
  }

  private void shape(Piece piece, KindVotes votes) {
    String first = piece.line().written(piece.first());
    String last = piece.line().written(piece.last());
    if (piece.size() > 1) {
      Optional<EntityKind> ending = words.kindByEnd(last);
      words.kindByStart(first).or(() -> ending).ifPresent(k -> votes.add(k, SURE, "shape"));
      boolean surname = Character.isUpperCase(last.charAt(0)) && last.length() > 1;
      boolean letters = last.chars().noneMatch(Character::isDigit);
      if (words.isForename(first) && ending.isEmpty() && surname && letters) {
        votes.add(Kinds.PERSON, piece.size() <= 4 ? SURE : WEAK, "shape");
      }
    }
  }

  private void before(Piece piece, KindVotes votes) {
    Line line = piece.line();
    int i = piece.first() - 1;
    while (i >= 0 && OPENING.contains(line.word(i))) {
      i--;
    }
    String word = line.word(i);
    if (words.isTitle(word)) {
      votes.add(Kinds.PERSON, SURE, "title");
    }
    cues.of(word, "before").forEach(c -> votes.add(c.kind(), c.weight(), "before"));
    if (LOCATIVE.contains(word)) {
      votes.add(Kinds.PLACE, WEAK, "before");
    }
    if (GENITIVE.contains(word)) {
      Optional<Noun> owner = line.nouns().at(i - 1);
      owner.filter(Noun::isRole).ifPresent(n -> votes.add(Kinds.COMPANY, STRONG, "post"));
      return;
    }
    headNoun(line, i).ifPresent(kind -> votes.add(kind, SURE, "head"));
  }

  /** The kind of the noun that a name follows: « la start-up française X », "a model called X". */
  private static Optional<EntityKind> headNoun(Line line, int from) {
    int i = from;
    for (int steps = 0; steps < 3 && i >= 0; steps++, i--) {
      Optional<Noun> noun = line.nouns().at(i).filter(Noun::heads);
      if (noun.isPresent()) {
        return noun.get().kind();
      }
      boolean passes = BETWEEN_NOUN_AND_NAME.contains(line.tag(i)) && !line.word(i).equals(",");
      if (!passes || (line.tag(i).equals("PUNCT") && !OPENING.contains(line.word(i)))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void after(Piece piece, KindVotes votes) {
    Line line = piece.line();
    int next = piece.last() + 1;
    String word = line.word(next);
    if (word.equals("'s") || word.equals("'")) {
      role(line, next + 1, 3).ifPresent(n -> votes.add(Kinds.COMPANY, STRONG, "post"));
      return;
    }
    Optional<Noun> noun = line.nouns().at(next);
    if (noun.isPresent() && (line.tag(next).equals("NOUN") || noun.get().isRole())) {
      noun.filter(Noun::isRole).ifPresent(n -> votes.add(Kinds.COMPANY, STRONG, "post"));
      noun.filter(n -> n.heads() && !n.isRole() && !n.kind().equals(Optional.of(Kinds.PERSON)))
          .flatMap(Noun::kind)
          .ifPresent(kind -> votes.add(kind, kind.equals(Kinds.COMPANY) ? WEAK : STRONG, "noun"));
    }
    int from = word.equals(",") || word.equals("(") ? next + 1 : next;
    cues.of(line.word(from), "after").forEach(c -> votes.add(c.kind(), c.weight(), "after"));
    if (from > next) {
      apposition(line, from, votes);
    } else if (COPULA.contains(lemma(line, next)) && isArticle(line, next + 1)) {
      apposition(line, next + 1, votes);
    }
  }

  /** « X, PDG de Y », "X, a startup that", "X is a model": the first listed noun decides. */
  private static void apposition(Line line, int from, KindVotes votes) {
    boolean article = isArticle(line, from) && !line.tokens().get(from).has("PronType", "Dem");
    int i = article ? from + 1 : from;
    for (int steps = 0; steps < 5 && i < line.size(); steps++, i++) {
      Optional<Noun> noun = line.nouns().at(i).filter(Noun::heads);
      if (noun.isPresent()) {
        EntityKind kind = noun.get().kind().orElse(Kinds.COMPANY);
        if (article || kind.equals(Kinds.PERSON)) {
          votes.add(kind, STRONG, "apposition");
        }
        return;
      }
      String tag = line.tag(i);
      if (!tag.equals("ADJ") && !tag.equals("NOUN") && !tag.equals("ADV") && !tag.equals("PROPN")) {
        return;
      }
    }
  }

  private static Optional<Noun> role(Line line, int from, int reach) {
    for (int i = from; i < from + reach; i++) {
      Optional<Noun> noun = line.nouns().at(i);
      if (noun.isPresent()) {
        return noun.filter(Noun::isRole);
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(Line line, int i) {
    return line.tag(i).equals("DET");
  }

  private void verb(Piece piece, KindVotes votes) {
    Line line = piece.line();
    int head = line.sentence().headOf(piece.span());
    boolean owner = line.nouns().at(piece.last() + 1).filter(Noun::isRole).isPresent();
    if (owner || head < 0 || line.tokens().get(head).head() == Token.ROOT) {
      return;
    }
    Token token = line.tokens().get(head);
    String verb = lemma(line, token.head());
    String place =
        token.dependency().equals("nsubj")
            ? "subject"
            : token.dependency().equals("obj") ? "object" : "";
    cues.of(verb, place).forEach(c -> votes.add(c.kind(), c.weight(), "verb " + c.weight()));
  }

  private static String lemma(Line line, int i) {
    return i >= 0 && i < line.size() ? line.tokens().get(i).lemma() : "";
  }
}

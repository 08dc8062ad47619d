package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.text.Document;
import agon.text.Span;
import agon.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what a listed name means where several things have it (Perplexity: firm or service), and
 * drops it where it is but a part of a stranger's name (Claude Monet).
 */
final class KnownKinds {
  private final NameWords words;
  private final KindEvidence evidence;

  /** Decides by these words and this evidence. */
  KnownKinds(NameWords words, KindEvidence evidence) {
    this.words = words;
    this.evidence = evidence;
  }

  /** The listed names that stand for a thing, in order. */
  List<FoundName> decide(Document document, List<Line> lines, List<KnownName> names) {
    List<FoundName> found = new ArrayList<>();
    Map<Integer, KnownName> starts = new HashMap<>();
    names.forEach(name -> starts.put(name.span().start(), name));
    for (KnownName name : names) {
      int index = document.sentenceAt(name.span().start());
      if (!name.sure() || index >= lines.size()) {
        continue;
      }
      piece(lines.get(index), name.span())
          .filter(piece -> !isStranger(piece, name, starts))
          .filter(piece -> !name.demonym() || locates(piece))
          .ifPresent(piece -> found.add(new FoundName(name.span(), kind(piece, name))));
    }
    return found;
  }

  /** Whether a nationality is said of something that may be a thing of ours, not of law or land. */
  private static boolean locates(Piece piece) {
    Line line = piece.line();
    Token token = line.tokens().get(piece.last());
    int head = token.tag().equals("ADJ") ? token.head() : Token.ROOT;
    return line.nouns().at(head).filter(noun -> noun.uses().contains("unlocated")).isEmpty();
  }

  private static Optional<Piece> piece(Line line, Span span) {
    int first = line.sentence().tokenAt(span.start());
    int last = line.sentence().tokenAt(span.end() - 1);
    return last < line.size() ? Optional.of(new Piece(line, first, last, false)) : Optional.empty();
  }

  private EntityKind kind(Piece piece, KnownName name) {
    if (name.kinds().size() == 1) {
      return name.kinds().get(0);
    }
    KindVotes votes = new KindVotes();
    votes.add(name.kinds().get(0), 1, "listed");
    evidence.vote(piece, List.of(), votes);
    return votes.best(name.kinds());
  }

  /** Whether a given name or surname beside it makes the name a person's that no list holds. */
  private boolean isStranger(Piece piece, KnownName name, Map<Integer, KnownName> starts) {
    if (piece.size() > 1 || name.kinds().get(0).equals(Kinds.PERSON)) {
      return false;
    }
    Line line = piece.line();
    boolean forename = words.isForename(line.written(piece.first()));
    boolean surname = isSurname(line, piece.last() + 1, starts);
    boolean after =
        words.isForename(line.written(piece.first() - 1))
            && line.tokens().get(piece.first() - 1).span().end() + 1 == name.span().start()
            && !starts.containsKey(line.tokens().get(piece.first() - 1).span().start());
    return (forename && surname) || (after && !name.kinds().get(0).equals(Kinds.COMPANY));
  }

  private boolean isSurname(Line line, int i, Map<Integer, KnownName> starts) {
    return i < line.size()
        && Character.isUpperCase(line.written(i).charAt(0))
        && line.written(i).chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && line.tag(i).equals("PROPN")
        && !words.isStop(line.written(i))
        && words.kindByEnd(line.written(i)).isEmpty()
        && !starts.containsKey(line.tokens().get(i).span().start());
  }
}

package agon.extract.mention;

import agon.knowledge.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Cuts a sentence into the runs of capitalised words that may be names. */
final class Pieces {
  private static final int LONGEST = 12;

  /** Parts of speech that begin a sentence with a capital and never are names. */
  private static final Set<String> CLOSED =
      Set.of("DET", "PRON", "ADP", "ADV", "AUX", "SCONJ", "CCONJ", "INTJ", "NUM", "PART", "VERB");

  /** Between the words of an organisation's name: "University of Toronto". */
  private static final Set<String> LINKS =
      Set.of("of", "for", "the", "and", "de", "du", "des", "la", "le", "les", "d'", "l'", "et");

  /** Between a given name and a surname: "Daniel De Freitas". */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "del", "della", "di", "da", "bin", "ben", "al", "el",
          "le", "la", "ter", "du");

  private final NameWords words;

  /** Cuts with these words. */
  Pieces(NameWords words) {
    this.words = words;
  }

  /**
   * The runs of a sentence.
   *
   * @param taken the tokens that a name covers already: they end a run
   * @param lower the words that the article writes in lower case
   */
  List<Piece> find(Line line, BitSet taken, Set<String> lower) {
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      if (taken.get(i) || !isName(line, i)) {
        i++;
        continue;
      }
      int last = opens(line, i) && isClosed(line, i) ? i : end(line, i, taken);
      pieces.add(new Piece(line, i, last, isWeak(line, i, last, lower)));
      i = last + 1;
    }
    return pieces;
  }

  private static boolean isClosed(Line line, int i) {
    return CLOSED.contains(line.tag(i));
  }

  private boolean isWeak(Line line, int first, int last, Set<String> lower) {
    if (!opens(line, first) || words.isForename(line.written(first))) {
      return false;
    }
    boolean ordinary = lower.contains(line.word(first));
    return ordinary || (first == last && !line.tag(first).equals("PROPN"));
  }

  /** Whether a capital is owed to the place: the start of the sentence or of a quotation. */
  private static boolean opens(Line line, int i) {
    String before = line.word(i - 1);
    if (before.isEmpty()) {
      return true;
    }
    boolean word = Character.isLetterOrDigit(before.charAt(before.length() - 1));
    return !word && !before.equals(",") && !before.equals("(") && !before.endsWith("'");
  }

  private boolean isName(Line line, int i) {
    String word = line.written(i);
    boolean letters = word.chars().anyMatch(Character::isLetter);
    return letters
        && Folding.isCapital(word)
        && !word.contains("@")
        && !word.contains("://")
        && !words.isStop(word)
        && !words.isTitle(line.word(i))
        && (opens(line, i) || !(line.tag(i).equals("DET") || line.tag(i).equals("PRON")))
        && line.nouns().at(i).flatMap(Noun::kind).filter(Kinds.PERSON::equals).isEmpty();
  }

  private int end(Line line, int first, BitSet taken) {
    boolean organisation = words.kindByStart(line.written(first)).isPresent();
    int last = first;
    int i = first + 1;
    while (i < line.size() && i - first < LONGEST && !taken.get(i)) {
      if (isName(line, i) || isNumber(line, last, i)) {
        last = i;
      } else if (!links(line, first, i, organisation)) {
        break;
      }
      i++;
    }
    return last;
  }

  private static boolean isNumber(Line line, int last, int i) {
    String word = line.written(i);
    return last == i - 1
        && word.length() <= 3
        && Character.isDigit(word.charAt(0))
        && VersionWords.isCode(word)
        && line.tokens().get(i).span().start() - line.tokens().get(last).span().end() <= 1;
  }

  private boolean links(Line line, int first, int i, boolean organisation) {
    String word = line.word(i);
    boolean person = words.isForename(line.written(first)) && PARTICLES.contains(word);
    return word.equals("&") || person || (organisation && LINKS.contains(word));
  }
}

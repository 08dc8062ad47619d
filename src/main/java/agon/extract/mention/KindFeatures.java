package agon.extract.mention;

import agon.language.NameTagger.TaggedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an article tells of the kind of a name that no list holds, pooled over all its passages: how
 * it is written, what stands about it, which names it is listed with or shares a word with.
 */
final class KindFeatures {
  private final NamedTokens names;
  private final ShapeFeatures shape;
  private final ContextFeatures context;
  private final Map<String, Set<String>> longer = new HashMap<>();
  private final Set<String> lower;

  /**
   * Reads one article.
   *
   * @param words given names and endings
   * @param names the names whose kinds are known
   * @param pieces every run of the article
   * @param lower the words that the article writes in lower case
   */
  KindFeatures(NameWords words, NamedTokens names, List<Piece> pieces, Set<String> lower) {
    this.names = names;
    this.lower = lower;
    shape = new ShapeFeatures(words);
    context = new ContextFeatures(names);
    for (Piece piece : pieces) {
      if (piece.size() > 1) {
        String second = piece.line().written(piece.first() + 1);
        String what = Character.isDigit(second.charAt(0)) ? "number" : "word";
        String first = piece.line().written(piece.first());
        longer.computeIfAbsent(first, key -> new HashSet<>()).add("begins " + what);
        String last = piece.line().written(piece.last());
        String forename = words.isForename(first) ? "ends person" : "ends name";
        longer.computeIfAbsent(last, key -> new HashSet<>()).add(forename);
      }
    }
  }

  /** The features of the passages of one name, sorted. */
  Set<String> of(List<Piece> passages, KindVotes votes, Map<Line, List<TaggedName>> tagged) {
    Set<String> features = new TreeSet<>();
    features.add("passages " + Math.min(passages.size(), 4));
    for (Piece piece : passages) {
      shape.add(piece, features::add);
      context.add(piece, features::add);
      for (TaggedName name : tagged.getOrDefault(piece.line(), List.of())) {
        if (name.first() <= piece.last() && piece.first() <= name.last()) {
          boolean whole = name.first() == piece.first() && name.last() == piece.last();
          features.add((whole ? "tagged " : "tagged partly ") + name.type());
        }
      }
      String first = piece.line().written(piece.first());
      names.ofFirstWord(first).ifPresent(kind -> features.add("family " + kind.name()));
      if (piece.size() == 1) {
        features.addAll(longer.getOrDefault(first, Set.of()));
        if (lower.contains(piece.line().word(piece.first()))) {
          features.add("word in lower case");
        }
      }
    }
    votes.addTo(features);
    return features;
  }
}

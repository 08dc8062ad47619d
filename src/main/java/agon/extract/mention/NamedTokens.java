package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.text.Token;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An article's words as evidence reads them: the words of a name whose kind is known count as that
 * kind, numbers count as one.
 */
final class NamedTokens {
  private final TreeMap<Integer, FoundName> byStart = new TreeMap<>();
  private final Map<String, EntityKind> firstWords = new HashMap<>();

  /** The words of an article with these names. */
  NamedTokens(String text, Collection<FoundName> names) {
    for (FoundName name : names) {
      byStart.putIfAbsent(name.span().start(), name);
      List<String> words = List.of(name.span().of(text).split("[\\s-]"));
      firstWords.putIfAbsent(words.get(0), name.kind());
    }
  }

  /** What the token of this index is; {@code ^} before the sentence and {@code $} after it. */
  String at(Line line, int index) {
    if (index < 0 || index >= line.size()) {
      return index < 0 ? "^" : "$";
    }
    Token token = line.tokens().get(index);
    Optional<EntityKind> kind = kind(token);
    if (kind.isPresent()) {
      return "@" + kind.get().name();
    }
    return Character.isDigit(token.text().charAt(0)) ? "0" : line.word(index);
  }

  /** The lemma of a token, or the kind that it names. */
  String lemma(Line line, int index) {
    if (index < 0 || index >= line.size()) {
      return "^";
    }
    Token token = line.tokens().get(index);
    return kind(token).map(k -> "@" + k.name()).orElse(token.lemma());
  }

  /** The kind of a name that begins with this word. */
  Optional<EntityKind> ofFirstWord(String word) {
    return Optional.ofNullable(firstWords.get(word));
  }

  private Optional<EntityKind> kind(Token token) {
    Map.Entry<Integer, FoundName> name = byStart.floorEntry(token.span().start());
    boolean inside = name != null && name.getValue().span().end() >= token.span().end();
    return inside ? Optional.of(name.getValue().kind()) : Optional.empty();
  }
}

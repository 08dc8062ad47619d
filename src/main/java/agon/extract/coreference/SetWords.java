package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.language.LanguagePack;
import agon.text.Document;
import agon.text.Sentence;
import agon.text.Token;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** How many things the words of a noun phrase or pronoun stand for: the table {@code set-words}. */
final class SetWords {
  private final Map<String, Integer> counts;
  private final Set<String> ownerMarks;

  SetWords(LanguagePack pack) {
    ownerMarks = Set.copyOf(pack.words("owner-marks"));
    counts =
        pack.table("set-words").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.cell(0), row -> Integer.parseInt(row.cell(1))));
  }

  /** The prepositions that tell whose a thing is, from the table {@code owner-marks}. */
  Set<String> ownerMarks() {
    return ownerMarks;
  }

  /** The number that the words say: 0 when others are meant; empty when they say none. */
  OptionalInt count(Document document, Reference plural) {
    Integer whole = counts.get(ReferenceReader.folded(plural.text()));
    if (whole != null) {
      return OptionalInt.of(whole);
    }
    Sentence sentence = document.sentences().get(plural.sentence());
    List<Token> tokens = sentence.tokens();
    List<Integer> said =
        tokens.subList(sentence.tokenAt(plural.span().start()), tokens.size()).stream()
            .takeWhile(token -> token.span().start() < plural.span().end())
            .map(this::count)
            .filter(count -> count >= 0)
            .toList();
    return said.stream().mapToInt(Integer::intValue).min();
  }

  private int count(Token token) {
    return counts.getOrDefault(token.lemma(), counts.getOrDefault(token.folded(), -1));
  }

  /** Whether a noun phrase says a number of things, so that it is a plural whatever its noun. */
  boolean counts(Document document, Reference noun) {
    return noun.is(Mention.Form.NOMINAL) && count(document, noun).orElse(0) > 0;
  }
}

package agon.extract.coreference;

import agon.language.LanguagePack;
import agon.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a sentence says that it is about: « Quant à DeepMind, elle… », "As for Anthropic, it…". */
final class Topics {
  private static final int LONGEST = 5;
  private static final int REACH = 8;

  private final Set<String> markers;

  Topics(LanguagePack pack) {
    markers = Set.copyOf(pack.words("topic-markers"));
  }

  /** Whether the pronoun is the subject of a sentence that opens with its topic. */
  boolean opens(Search search) {
    return search.isSubject()
        && search.reference().head() < LONGEST + REACH
        && marker(search.tokens()) > 0;
  }

  /** The mention that is the topic; empty when it is no mention. */
  Optional<Reference> of(Search search) {
    int from = marker(search.tokens());
    int to = Math.min(search.reference().head(), from + REACH);
    return IntStream.range(from, to)
        .mapToObj(i -> search.controllers().at(search.reference().sentence(), i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The number of tokens of the marker that the sentence opens with; 0 when there is none. */
  private int marker(List<Token> tokens) {
    return IntStream.rangeClosed(2, Math.min(LONGEST, tokens.size()))
        .filter(
            length ->
                markers.contains(
                    tokens.subList(0, length).stream()
                        .map(Token::folded)
                        .collect(Collectors.joining(" "))))
        .findFirst()
        .orElse(0);
  }
}

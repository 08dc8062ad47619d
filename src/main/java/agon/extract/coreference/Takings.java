package agon.extract.coreference;

import agon.language.LanguagePack;
import agon.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works that are taken to learn from are somebody else's: in "Getty says that Stability AI copied
 * its pictures" they are not the copier's. The table {@code takings} lists verbs and works.
 */
final class Takings {
  private static final int CLIMB = 4;
  private static final Set<String> WITHIN = Set.of("obj", "obl", "obl:mod", "obl:arg", "nmod");

  private final Map<String, Set<String>> words;

  Takings(LanguagePack pack) {
    words = pack.classes("takings");
  }

  /** Whether a possessive stands at works that the verb above them takes. */
  boolean isTaken(Search search) {
    List<Token> tokens = search.tokens();
    int work = tokens.get(search.reference().head()).head();
    if (!search.isPossessive() || work < 0 || !is("work", tokens.get(work))) {
      return false;
    }
    boolean own = tokens.stream().anyMatch(t -> t.head() == work && is("own", t));
    int at = work;
    for (int steps = 0; steps < CLIMB && WITHIN.contains(tokens.get(at).dependency()); steps++) {
      at = tokens.get(at).head();
    }
    return !own && is("take", tokens.get(at));
  }

  private boolean is(String kind, Token token) {
    return words.getOrDefault(kind, Set.of()).contains(token.lemma());
  }
}

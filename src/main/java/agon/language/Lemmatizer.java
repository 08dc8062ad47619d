package agon.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives a token its dictionary form and features, by its tag: from the lexicon, else by taking it
 * apart with the paradigms, else unchanged. Words recur, so what was found is remembered. Safe for
 * several threads.
 */
final class Lemmatizer {
  /** Names, marks, numbers and foreign words have no other form than their own. */
  private static final Set<String> UNCHANGED = Set.of("PROPN", "PUNCT", "SYM", "NUM", "X");

  private static final List<String> KNOWN =
      List.of(
          "NOUN", "VERB", "ADJ", "ADV", "ADP", "PRON", "DET", "AUX", "SCONJ", "CCONJ", "PART",
          "INTJ", "NUM");

  /** A longer word in capitals belongs to a headline that is all in capitals. */
  private static final int LONGEST_ACRONYM = 5;

  /** Tags whose words a tagger often takes for one another. */
  private static final Map<String, List<String>> NEAR =
      Map.of(
          "VERB", List.of("AUX"),
          "AUX", List.of("VERB"),
          "NOUN", List.of("ADJ"),
          "ADJ", List.of("NOUN"),
          "DET", List.of("PRON", "ADJ"),
          "PRON", List.of("DET"),
          "SCONJ", List.of("ADP", "PRON", "ADV"),
          "ADP", List.of("SCONJ", "ADV"),
          "ADV", List.of("ADP", "ADJ"));

  private static final int CACHE = 100_000;

  private final Lexicon lexicon;
  private final Paradigms paradigms;
  private final Map<Tagged, Morphology> cache = new ConcurrentHashMap<>();

  private record Tagged(String form, String tag) {}

  /** The lemmatiser of this language. */
  Lemmatizer(LanguagePack pack) {
    this.lexicon = new Lexicon(pack);
    this.paradigms = new Paradigms(pack);
  }

  /**
   * Analyses a token.
   *
   * @param form the token as written
   * @param tag its universal part of speech
   */
  Morphology analyse(String form, String tag) {
    if (UNCHANGED.contains(tag)) {
      return new Morphology(form, "");
    }
    if (form.length() > TokenRules.LONGEST) {
      return new Morphology(form.toLowerCase(Locale.ROOT), "");
    }
    Tagged word = new Tagged(form, tag);
    Morphology found = cache.get(word);
    if (found == null) {
      found = analysed(form, tag);
      if (cache.size() < CACHE) {
        cache.put(word, found);
      }
    }
    return found;
  }

  private Morphology analysed(String form, String tag) {
    String folded = withoutHyphens(TokenRules.fold(form));
    return lexicon
        .find(folded, tag)
        .or(() -> taken(folded, tag, true))
        .or(() -> neighbour(folded, tag))
        .or(() -> isAcronym(form) ? Optional.of(new Morphology(form, "")) : Optional.empty())
        .or(() -> taken(folded, tag, false))
        .orElseGet(() -> new Morphology(folded, ""));
  }

  /**
   * Another analysis of a verb's form, with the same dictionary form, that is of this verb form.
   *
   * @param verbForm {@code Fin}, {@code Part} or {@code Inf}
   */
  Optional<Morphology> other(String form, String tag, Morphology known, String verbForm) {
    String folded = withoutHyphens(TokenRules.fold(form));
    String wanted = "VerbForm=" + verbForm;
    Stream<Morphology> listed = lexicon.all(folded, tag).stream();
    Stream<Morphology> made =
        paradigms.matching(folded, tag).stream()
            .map(rule -> new Morphology(rule.lemma(folded), rule.features()));
    return Stream.concat(listed, made)
        .filter(other -> other.lemma().equals(known.lemma()))
        .filter(other -> other.features().contains(wanted))
        .findFirst();
  }

  /** The tags that the lexicon or the paradigms know a form by, names, marks and numbers aside. */
  Set<String> tags(String form) {
    if (form.length() > TokenRules.LONGEST) {
      return Set.of();
    }
    String folded = withoutHyphens(TokenRules.fold(form));
    Set<String> tags =
        KNOWN.stream()
            .filter(
                tag ->
                    lexicon.find(folded, tag).isPresent() || taken(folded, tag, true).isPresent())
            .collect(Collectors.toUnmodifiableSet());
    return tags.equals(Set.of("VERB")) && isMadeBase(folded) ? Set.of("VERB", "NOUN") : tags;
  }

  /** Whether only the paradigms know a form, as a verb's base form: « vault » is a noun as well. */
  private boolean isMadeBase(String folded) {
    return lexicon.find(folded, "VERB").isEmpty()
        && taken(folded, "VERB", true).filter(verb -> verb.lemma().equals(folded)).isPresent();
  }

  /** The clitic « -t-il » is the pronoun « il », an « ex-chef » is a « chef ». */
  private static String withoutHyphens(String form) {
    int start = 0;
    if (form.startsWith("-t-")) {
      start = 3;
    } else if (form.startsWith("-")) {
      start = 1;
    } else if (form.startsWith("ex-")) {
      start = 3;
    }
    return start < form.length() ? form.substring(start) : form;
  }

  private Optional<Morphology> neighbour(String form, String tag) {
    return NEAR.getOrDefault(tag, List.of()).stream()
        .flatMap(other -> lexicon.find(form, other).stream())
        .findFirst();
  }

  /** The form taken apart: into a dictionary form that is known, or into any that is likely. */
  private Optional<Morphology> taken(String form, String tag, boolean known) {
    Paradigms.Rule best = null;
    for (Paradigms.Rule rule : paradigms.matching(form, tag)) {
      boolean fits = known ? lexicon.knows(tag, rule.lemma(form)) : rule.open();
      boolean better = best == null || (known && rule.row() < best.row());
      if (fits && better && rule.lemma(form).length() > 1) {
        best = rule;
      }
    }
    return Optional.ofNullable(best).map(rule -> new Morphology(rule.lemma(form), rule.features()));
  }

  private static boolean isAcronym(String form) {
    return form.length() > 1
        && form.length() <= LONGEST_ACRONYM
        && form.chars().noneMatch(Character::isLowerCase);
  }
}

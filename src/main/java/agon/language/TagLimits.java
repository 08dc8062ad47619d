package agon.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which tags a token may have at all, by its form. A tagger learned from treebanks has never seen
 * most names and many verbs of this field and would take them for whatever stands there most often:
 * a conjunction, a mark. Articles, prepositions, pronouns and their like are few and known; a word
 * that the lexicon or the paradigms know is what they know it as; a capitalised word that they do
 * not know is a name.
 */
final class TagLimits {
  /** The universal parts of speech, in the order of the alphabet. */
  private static final List<String> UNIVERSAL =
      List.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ");
  private static final Set<String> NAME = Set.of("PROPN");
  private static final Set<String> VERB = Set.of("VERB");
  private static final int MIN_CAPITALS = 4;

  private static final int CACHE = 50_000;

  private final Lemmatizer lemmatizer;
  private final List<String> adverbEndings;
  private final Set<String> acronyms;
  private final VerbPlaces places;
  private final Map<String, Allowed> cache = new ConcurrentHashMap<>();

  TagLimits(LanguagePack pack, Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
    this.adverbEndings = pack.words("adverb-endings");
    this.acronyms = Set.copyOf(pack.words("acronyms"));
    this.places = new VerbPlaces(pack);
  }

  /**
   * The tags that a form may have.
   *
   * @param running in running text
   * @param headline in a headline, where capitals say nothing
   */
  private record Allowed(Set<String> running, Set<String> headline) {}

  /** The limits of one sentence. */
  Tagger.Limits of(List<String> forms) {
    boolean headline = isCapitalised(forms);
    List<Set<String>> allowed = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      Allowed tags = allowed(forms.get(i));
      Set<String> plain = headline ? tags.headline() : tags.running();
      boolean surname = !headline && i > 1 && isSurname(forms.get(i - 1), plain);
      allowed.add(surname ? NAME : places.isVerb(forms, i) ? VERB : plain);
    }
    return (index, tag) -> allowed.get(index).contains(tag);
  }

  /** « Denise Dresser »: a capitalised verb behind another capital is no verb. */
  private static boolean isSurname(String before, Set<String> tags) {
    return tags.contains("PROPN")
        && tags.contains("VERB")
        && !tags.contains("NOUN")
        && hasCapital(before)
        && Character.isLetter(before.codePointAt(before.length() - 1))
        && before.length() > 1;
  }

  /** The tags that a form may have; remembered, since words recur. */
  private Allowed allowed(String form) {
    Allowed found = cache.get(form);
    if (found == null) {
      Set<String> known = lemmatizer.tags(form);
      found = new Allowed(allowed(form, false, known), allowed(form, true, known));
      if (cache.size() < CACHE) {
        cache.put(form, found);
      }
    }
    return found;
  }

  private Set<String> allowed(String form, boolean headline, Set<String> known) {
    return UNIVERSAL.stream()
        .filter(tag -> allows(form, tag, headline, known))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether nearly every longer word has a capital: then capitals say nothing. */
  private static boolean isCapitalised(List<String> forms) {
    long words = forms.stream().filter(TagLimits::isLong).count();
    long capitals = forms.stream().filter(TagLimits::isLong).filter(TagLimits::hasCapital).count();
    return words >= MIN_CAPITALS && capitals * 5 >= words * 4;
  }

  private static boolean isLong(String form) {
    return form.length() >= MIN_CAPITALS && Character.isLetter(form.codePointAt(0));
  }

  private static boolean hasCapital(String form) {
    return Character.isUpperCase(form.codePointAt(0));
  }

  private boolean allows(String form, String tag, boolean headline, Set<String> known) {
    int first = form.codePointAt(0);
    if (!Character.isLetter(first) || form.length() > TokenRules.LONGEST) {
      return !OPEN.contains(tag) || !Character.isDigit(first);
    }
    if (acronyms.contains(form)) {
      return tag.equals("NOUN");
    }
    if (isCode(form)) {
      return tag.equals("PROPN");
    }
    boolean capital = hasCapital(form);
    if (known.contains(tag)) {
      return true;
    }
    if (tag.equals("PROPN")) {
      return capital || Character.isUpperCase(form.codePointBefore(form.length()));
    }
    boolean open = OPEN.contains(tag) || (tag.equals("ADV") && endsAsAdverb(form));
    return open && !(capital && !headline) && known.isEmpty();
  }

  private boolean endsAsAdverb(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return adverbEndings.stream().anyMatch(lower::endsWith);
  }

  /**
   * A name by its shape: with a digit, or a capital after a small letter, as GPT-4 and DeepSeek.
   */
  private static boolean isCode(String form) {
    for (int i = 1; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean inner = Character.isUpperCase(c) && Character.isLowerCase(form.charAt(i - 1));
      if (inner || (Character.isDigit(c) && Character.isUpperCase(form.charAt(0)))) {
        return true;
      }
    }
    return false;
  }
}

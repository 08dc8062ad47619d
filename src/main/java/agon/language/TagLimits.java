package agon.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which tags a token may have at all, by its form. A tagger learned from treebanks has never seen
 * most names and many verbs of this field and would take them for whatever stands there most often:
 * a conjunction, a mark. Articles, prepositions, pronouns and their like are few and known; a word
 * that the lexicon or the paradigms know is what they know it as; a capitalised word that they do
 * not know is a name.
 */
final class TagLimits {
  private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ");
  private static final int MIN_CAPITALS = 4;

  private static final int CACHE = 50_000;

  private final Lemmatizer lemmatizer;
  private final List<String> adverbEndings;
  private final Set<String> acronyms;
  private final Map<String, Set<String>> cache = new ConcurrentHashMap<>();

  TagLimits(LanguagePack pack, Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
    this.adverbEndings = pack.words("adverb-endings");
    this.acronyms = Set.copyOf(pack.words("acronyms"));
  }

  /** The limits of one sentence. */
  Tagger.Limits of(List<String> forms) {
    boolean headline = isCapitalised(forms);
    List<Set<String>> known = forms.stream().map(this::known).toList();
    return (index, tag) -> allows(forms.get(index), tag, headline, known.get(index));
  }

  /** The tags that the lexicon or the paradigms know the form by; remembered, since words recur. */
  private Set<String> known(String form) {
    Set<String> found = cache.get(form);
    if (found == null) {
      found = lemmatizer.tags(form);
      if (cache.size() < CACHE) {
        cache.put(form, found);
      }
    }
    return found;
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

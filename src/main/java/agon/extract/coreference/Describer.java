package agon.extract.coreference;

import agon.knowledge.NameIndex;
import agon.knowledge.NameKey;
import agon.language.LanguagePack;
import agon.text.Document;
import agon.text.Language;
import agon.text.Sentence;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Puts the words that describe things into one form, so that « française » agrees with « France »
 * and « patron » with « PDG ».
 */
final class Describer {
  /** The class of nouns that fit everything of their kind, such as « groupe ». */
  static final String ANY = "*";

  private static final int REACH = 12;
  private static final Set<String> CONTENT = Set.of("NOUN", "ADJ", "PROPN", "X");
  private static final Set<String> QUALITY = Set.of("amod", "compound");
  private static final Set<String> DETAIL =
      Set.of("amod", "nmod", "compound", "appos", "flat", "flat:name", "flat:foreign");

  private final NameIndex index;
  private final Language language;
  private final Map<String, String> classes;
  private final Set<String> trades;
  private final Map<String, Description.Determiner> determiners;
  private final Epithets epithets;
  private final Set<String> others;

  Describer(LanguagePack pack, NameIndex index) {
    this.index = index;
    language = pack.language();
    classes =
        pack.table("noun-classes").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));
    trades = Set.copyOf(classes.values());
    determiners =
        pack.table("determiners").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.cell(0),
                    row -> Description.Determiner.valueOf(row.cell(1).toUpperCase(Locale.ROOT))));
    others = Set.copyOf(pack.words("other-words"));
    epithets = new Epithets(pack, this::canonical, word -> hasKind(word, true));
  }

  /** What the press calls well-known things. */
  Epithets epithets() {
    return epithets;
  }

  /** Whether a word names a place, or else something other than a place. */
  private boolean hasKind(String word, boolean place) {
    return index.find(word, language).stream()
        .anyMatch(known -> known.entity().kind().name().equals("Place") == place);
  }

  /** A word or name in canonical form: a known place or thing, a class of nouns, or itself. */
  String canonical(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (classes.containsKey(small)) {
      return classes.getOrDefault(small, small);
    }
    List<NameIndex.Known> known = index.find(word, language);
    return known.isEmpty() ? NameKey.of(word) : known.get(0).entity().iri().toString();
  }

  /** What the press calls the thing of this name: places, trades, posts. */
  Set<String> epithets(String name) {
    return epithets.of(canonical(name));
  }

  /** What a noun says. */
  Description describe(Document document, Reference noun) {
    Sentence sentence = document.sentences().get(noun.sentence());
    Token head = sentence.tokens().get(noun.head());
    Token first = sentence.tokens().get(sentence.tokenAt(noun.span().start()));
    Description.Determiner determiner =
        determiners.getOrDefault(first.folded(), Description.Determiner.NONE);
    Set<String> details = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> things = new TreeSet<>();
    List<Integer> described = new ArrayList<>(details(sentence, noun.head()));
    described.addAll(doers(sentence, noun.head()));
    boolean open = true;
    for (int i : described) {
      String text = longest(sentence, i);
      details.add(canonical(text));
      if (hasKind(text, true)) {
        places.add(canonical(text));
      } else if (hasKind(text, false)) {
        things.add(canonical(text));
      } else {
        open &= isOpen(sentence.tokens().get(i));
      }
    }
    boolean free = open && things.isEmpty();
    boolean other =
        described.stream().anyMatch(i -> others.contains(sentence.tokens().get(i).lemma()));
    return new Description(
        determiner, canonical(head.lemma()), details, places, things, free, other);
  }

  /** Whether a detail may be said of anything: a quality, or a place that nobody listed. */
  private boolean isOpen(Token detail) {
    return QUALITY.contains(detail.dependency()) || detail.tag().equals("PROPN");
  }

  /** Whether nouns of this class say what trade a firm is of. */
  boolean isTrade(String noun) {
    return trades.contains(noun);
  }

  /** What the words around a name say of the thing: « PDG » and « OpenAI » of its chief. */
  Set<String> describeName(Document document, Reference name) {
    Sentence sentence = document.sentences().get(name.sentence());
    Set<String> details = new TreeSet<>();
    List<Integer> described = new ArrayList<>(details(sentence, name.head()));
    Token head = sentence.tokens().get(name.head());
    if (head.dependency().startsWith("appos") || head.dependency().startsWith("flat")) {
      described.add(head.head());
      described.addAll(details(sentence, head.head()));
    }
    for (int i : List.copyOf(described)) {
      described.addAll(details(sentence, i));
    }
    for (int i : described) {
      if (!name.span().contains(sentence.tokens().get(i).span())) {
        details.add(canonical(longest(sentence, i)));
      }
    }
    return details;
  }

  /** The longest known name of up to three words that holds this token, else its lemma. */
  private String longest(Sentence sentence, int token) {
    for (int length = 3; length >= 1; length--) {
      for (int from = Math.max(0, token - length + 1); from <= token; from++) {
        int to = Math.min(sentence.tokens().size(), from + length);
        String text =
            sentence.tokens().subList(from, to).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
        if (!index.find(text, language).isEmpty()) {
          return text;
        }
      }
    }
    return sentence.tokens().get(token).lemma();
  }

  /** Who does what a clause about this noun tells: « la société que dirige Sam Altman ». */
  private static List<Integer> doers(Sentence sentence, int head) {
    List<Integer> doers = new ArrayList<>();
    int to = Math.min(sentence.tokens().size(), head + REACH);
    for (int i = head + 1; i < to; i++) {
      Token token = sentence.tokens().get(i);
      boolean does = token.dependency().equals("nsubj") || token.dependency().equals("obl:agent");
      if (does && token.tag().equals("PROPN") && token.head() > head) {
        Token verb = sentence.tokens().get(token.head());
        if (verb.head() == head && verb.dependency().startsWith("acl")) {
          doers.add(i);
        }
      }
    }
    return doers;
  }

  /** The content words that hang on this token. */
  private static List<Integer> details(Sentence sentence, int head) {
    List<Integer> details = new ArrayList<>();
    int from = Math.max(0, head - REACH);
    int to = Math.min(sentence.tokens().size(), head + REACH);
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      if (token.head() == head
          && CONTENT.contains(token.tag())
          && DETAIL.contains(token.dependency())) {
        details.add(i);
      }
    }
    return details;
  }
}

package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.knowledge.NameKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The short forms of an article's names: a person's surname or given name, the first words of a
 * firm's name, the letters in brackets after a name.
 */
final class ShortNames {
  private static final Set<String> ARTICLES = Set.of("The", "Le", "La", "Les", "the");

  private final Map<String, EntityKind> kinds = new HashMap<>();
  private final Set<String> disputed = new HashSet<>();

  /** The short forms of these names. */
  ShortNames(String text, List<FoundName> names) {
    for (FoundName name : names) {
      String[] words = name.span().of(text).split("[  ]");
      if (words.length < 2 || words.length > 6) {
        continue;
      }
      if (name.kind().equals(Kinds.PERSON)) {
        persons(words);
      } else if (name.kind().equals(Kinds.COMPANY)) {
        firms(words);
      }
    }
    disputed.forEach(kinds::remove);
  }

  /** The kind that a run's key is a short form of, or nothing. */
  Map<String, EntityKind> kinds() {
    return Map.copyOf(kinds);
  }

  /** The first words of a firm's name; an article is none of them. */
  private void firms(String[] words) {
    int first = ARTICLES.contains(words[0]) ? 1 : 0;
    StringBuilder start = new StringBuilder();
    for (int i = first; i < words.length - 1; i++) {
      add(start.append(words[i]).toString(), Kinds.COMPANY);
      start.append(' ');
    }
  }

  private void persons(String[] words) {
    add(words[words.length - 1], Kinds.PERSON);
    add(words[0], Kinds.PERSON);
    if (words.length > 2) {
      add(words[words.length - 2] + " " + words[words.length - 1], Kinds.PERSON);
    }
  }

  private void add(String name, EntityKind kind) {
    String key = NameKey.of(name);
    if (key.length() < 2) {
      return;
    }
    EntityKind before = kinds.putIfAbsent(key, kind);
    if (before != null && !before.equals(kind)) {
      disputed.add(key);
    }
  }
}

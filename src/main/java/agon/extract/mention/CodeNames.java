package agon.extract.mention;

import agon.knowledge.Entity;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.NameKey;
import agon.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds names that are a code by themselves: a chip of a series that the gazetteer knows (B300
 * beside B200), and the short name of a model (R2) where the article speaks of a family that has
 * such codes (DeepSeek R1).
 */
final class CodeNames {
  private final Set<String> series = new HashSet<>();
  private final Map<String, Set<String>> families = new HashMap<>();
  private final VersionWords versions;

  /** Learns the series of the gazetteer. */
  CodeNames(Gazetteer gazetteer, VersionWords versions) {
    this.versions = versions;
    for (GazetteerEntry entry : gazetteer.entries()) {
      entry.names().forEach(name -> learn(entry.entity(), name.text()));
    }
  }

  private void learn(Entity entity, String name) {
    int cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
    String code = name.substring(cut + 1);
    String letters = letters(code);
    if (letters.isEmpty() || letters.length() == code.length()) {
      return;
    }
    if (entity.kind().equals(Kinds.HARDWARE) && digits(code, letters.length()) >= 3) {
      series.add(shape(code));
    } else if (entity.kind().equals(Kinds.MODEL) && cut > 0 && letters.length() == 1) {
      String family = NameKey.of(name.substring(0, cut));
      families.computeIfAbsent(letters, key -> new TreeSet<>()).add(family);
    }
  }

  /**
   * The codes of a sentence that stand alone, in order.
   *
   * @param taken the tokens that other names cover
   * @param themes the keys of the names that the article uses more than once
   */
  List<FoundName> find(Line line, String text, BitSet taken, Set<String> themes) {
    List<FoundName> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (taken.get(i)) {
        continue;
      }
      Span span = line.tokens().get(i).span();
      String code = line.written(i);
      int hyphen = code.indexOf('-');
      String stem = hyphen > 0 ? code.substring(0, hyphen) : code;
      String bare = stem.endsWith("s") ? stem.substring(0, stem.length() - 1) : stem;
      if (!shape(bare).isEmpty() && series.contains(shape(bare))) {
        found.add(new FoundName(span, Kinds.HARDWARE));
      } else if (isModel(stem, themes)) {
        int end = versions.afterVersions(text, span.end());
        found.add(new FoundName(new Span(span.start(), end), Kinds.MODEL));
      } else if (versions.isNamed(code) && i + 1 < line.size()) {
        int end = versions.afterVersions(text, span.end());
        boolean number = end > span.end() && Character.isDigit(text.charAt(span.end() + 1));
        if (number) {
          found.add(new FoundName(new Span(span.start(), end), Kinds.MODEL));
        }
      }
    }
    return found;
  }

  private boolean isModel(String code, Set<String> themes) {
    String letters = letters(code);
    if (letters.length() != 1 || letters.length() == code.length() || code.length() > 4) {
      return false;
    }
    boolean numbered = VersionWords.isNumber(code.substring(1));
    return numbered && families.getOrDefault(letters, Set.of()).stream().anyMatch(themes::contains);
  }

  /** The capitals that a code starts with. */
  private static String letters(String code) {
    int end = 0;
    while (end < code.length() && Character.isUpperCase(code.charAt(end))) {
      end++;
    }
    return code.substring(0, end);
  }

  private static int digits(String code, int from) {
    int end = from;
    while (end < code.length() && Character.isDigit(code.charAt(end))) {
      end++;
    }
    return end - from;
  }

  /** A code with every digit made the same: H100 and H200 share one. */
  private static String shape(String code) {
    String letters = letters(code);
    int digits = digits(code, letters.length());
    boolean whole =
        letters.length() > 0 && digits > 1 && letters.length() + digits == code.length();
    return whole && (digits > 2 || letters.length() > 1) ? letters + digits : "";
  }
}

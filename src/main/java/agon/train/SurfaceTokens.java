package agon.train;

import agon.language.Parser.Parse;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Joins the words of a treebank into tokens as the tokeniser makes them: {@code du} and {@code
 * don't} are one token, {@code it's} two, words tied by a hyphen one. A token takes tag, head and
 * relation from that of its words whose head lies outside it, the first if there are several.
 */
final class SurfaceTokens {
  private static final Pattern CLITIC = Pattern.compile("['’](?i:s|re|ve|ll|d|m)");
  private static final Pattern TIE = Pattern.compile("[-&/]");
  private static final Pattern WORDLY = Pattern.compile("[\\p{L}\\p{M}\\d]+");

  private final List<Word> words;
  private final Map<Integer, ConlluReader.Range> ranges;
  private final List<String> forms = new ArrayList<>();
  private final List<Integer> firsts = new ArrayList<>();
  private final int[] tokenOf;

  private SurfaceTokens(List<Word> words, Map<Integer, ConlluReader.Range> ranges) {
    this.words = words;
    this.ranges = ranges;
    tokenOf = new int[words.size() + 1];
  }

  /** The tree over tokens of this tree over words. */
  static Tree join(List<Word> words, Map<Integer, ConlluReader.Range> ranges) {
    SurfaceTokens tokens = new SurfaceTokens(words, ranges);
    tokens.group();
    return tokens.tree();
  }

  private void group() {
    int next = 1;
    while (next <= words.size()) {
      ConlluReader.Range range = ranges.get(next);
      if (range != null) {
        int last = range.last();
        boolean clitic = CLITIC.matcher(words.get(last - 1).form()).matches();
        String form = range.form();
        if (clitic && form.endsWith(words.get(last - 1).form())) {
          String rest = form.substring(0, form.length() - words.get(last - 1).form().length());
          add(next, last - 1, rest);
          add(last, last, words.get(last - 1).form());
        } else {
          add(next, last, form);
        }
        next = last + 1;
      } else {
        int last = tied(next);
        StringBuilder form = new StringBuilder();
        for (int i = next; i <= last; i++) {
          form.append(words.get(i - 1).form());
        }
        add(next, last, form.toString());
        next = last + 1;
      }
    }
  }

  /** The last of the words that hyphens tie to this one, itself when none does. */
  private int tied(int first) {
    int last = first;
    boolean letter = Character.isLetter(words.get(first - 1).form().codePointAt(0));
    while (letter
        && last + 2 <= words.size()
        && plain(last)
        && words.get(last - 1).glued()
        && words.get(last).glued()
        && TIE.matcher(words.get(last).form()).matches()
        && plain(last + 2)
        && !ranges.containsKey(last + 2)) {
      last += 2;
    }
    return last;
  }

  private boolean plain(int word) {
    return WORDLY.matcher(words.get(word - 1).form()).matches();
  }

  private void add(int first, int last, String form) {
    for (int word = first; word <= last; word++) {
      tokenOf[word] = forms.size();
    }
    forms.add(form);
    firsts.add(first);
  }

  private Tree tree() {
    List<String> tags = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int token = 0; token < forms.size(); token++) {
      Word word = outward(token);
      tags.add(word.tag());
      heads.add(word.head() == 0 ? Token.ROOT : tokenOf[word.head()]);
      labels.add(word.label());
    }
    return new Tree(forms, tags, new Parse(heads, labels));
  }

  private Word outward(int token) {
    int first = firsts.get(token);
    for (int i = first; i <= words.size() && tokenOf[i] == token; i++) {
      Word word = words.get(i - 1);
      if (word.head() == 0 || tokenOf[word.head()] != token) {
        return word;
      }
    }
    return words.get(first - 1);
  }
}

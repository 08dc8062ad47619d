package agon.train;

import agon.language.Parser.Parse;
import agon.language.RuleTokenizer;
import agon.text.Span;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns a tree over the words of a treebank into one over the tokens that the tokeniser makes of
 * its text, since those are what the models will meet: « du » is two words and one token. A token
 * of several words takes tag, head and relation from that of its words whose head lies outside it,
 * the first if there are several. Of several tokens of one word the first stands for it and the
 * others hang on the first as {@code flat}, marks as {@code punct}.
 */
final class SurfaceTokens {
  private final List<Word> words;
  private final int[] starts;
  private final int[] ends;
  private final int[] tokenOf;
  private final List<Integer> firstWords = new ArrayList<>();
  private final List<Integer> firstTokens = new ArrayList<>();

  private SurfaceTokens(List<Word> words) {
    this.words = words;
    starts = new int[words.size()];
    ends = new int[words.size()];
    tokenOf = new int[words.size()];
  }

  /**
   * The tree over tokens of this sentence.
   *
   * @param presents the third person present of verbs, by their lemma
   */
  static Tree of(
      ConlluReader.Sentence sentence, RuleTokenizer tokenizer, Map<String, String> presents) {
    SurfaceTokens surface = new SurfaceTokens(sentence.words());
    String text = surface.text(sentence.ranges());
    List<Span> tokens = tokenizer.tokenize(text, new Span(0, text.length()));
    surface.align(tokens);
    return surface.tree(tokens.stream().map(token -> token.of(text)).toList(), presents);
  }

  /** The text of the sentence; notes where each word stands in it. */
  private String text(Map<Integer, ConlluReader.Range> ranges) {
    StringBuilder text = new StringBuilder();
    int next = 0;
    while (next < words.size()) {
      ConlluReader.Range range = ranges.get(next + 1);
      int last = range == null ? next : range.last() - 1;
      String form = range == null ? words.get(next).form() : range.form();
      place(next, last, form, text.length());
      text.append(form);
      if (!(range == null ? words.get(next).glued() : range.glued())) {
        text.append(' ');
      }
      next = last + 1;
    }
    return text.toString().stripTrailing();
  }

  /** Places words that stand for one form: side by side if they spell it, else all over it. */
  private void place(int first, int last, String form, int at) {
    StringBuilder spelled = new StringBuilder();
    words.subList(first, last + 1).forEach(word -> spelled.append(word.form()));
    boolean apart = spelled.toString().equals(form);
    int start = at;
    for (int word = first; word <= last; word++) {
      starts[word] = apart ? start : at;
      start += words.get(word).form().length();
      ends[word] = apart ? start : at + form.length();
    }
  }

  /** Groups words and tokens that end together: of each group notes its first word and token. */
  private void align(List<Span> tokens) {
    int word = 0;
    int token = 0;
    while (token < tokens.size() && word < words.size()) {
      firstWords.add(word);
      firstTokens.add(token);
      int first = token;
      int end = tokens.get(token++).end();
      int wordEnd = ends[word];
      tokenOf[word++] = first;
      while (end != wordEnd || (word < words.size() && starts[word] < wordEnd)) {
        boolean nextToken = end < wordEnd && token < tokens.size();
        if (nextToken) {
          end = tokens.get(token++).end();
        } else if (word < words.size()) {
          wordEnd = ends[word];
          tokenOf[word++] = first;
        } else {
          break;
        }
      }
    }
  }

  private Tree tree(List<String> forms, Map<String, String> presents) {
    List<String> headline = new ArrayList<>(forms);
    List<String> tags = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int group = 0; group < firstTokens.size(); group++) {
      int first = firstTokens.get(group);
      Word word = outward(firstWords.get(group), first);
      if (word.isThirdPerson("Past") && word.form().equals(forms.get(first))) {
        headline.set(first, presents.getOrDefault(word.lemma(), word.form()));
      }
      tags.add(word.tag());
      heads.add(word.head() == 0 ? Token.ROOT : tokenOf[word.head() - 1]);
      labels.add(word.label());
      int next = group + 1 < firstTokens.size() ? firstTokens.get(group + 1) : forms.size();
      for (int token = first + 1; token < next; token++) {
        boolean mark = forms.get(token).codePoints().noneMatch(Character::isLetterOrDigit);
        tags.add(mark ? "PUNCT" : word.tag());
        heads.add(first);
        labels.add(mark ? "punct" : "flat");
      }
    }
    return new Tree(forms, tags, new Parse(heads, labels), headline);
  }

  private Word outward(int firstWord, int token) {
    for (int i = firstWord; i < words.size() && tokenOf[i] == token; i++) {
      Word word = words.get(i);
      if (word.head() == 0 || tokenOf[word.head() - 1] != token) {
        return word;
      }
    }
    return words.get(firstWord);
  }
}

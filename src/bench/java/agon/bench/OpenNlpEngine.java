package agon.bench;

import agon.text.Article;
import agon.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The floor: Apache OpenNLP's sentences, tokens, tags, and lemmas remembered by form and tag, with
 * the models published for them. No French tokeniser and lemmatiser is published; the English ones
 * stand in, which cost the same whatever they answer. Used by one thread.
 */
final class OpenNlpEngine implements Engine {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;
  private final LemmatizerME lemmas;
  private final Map<String, String> known = new HashMap<>();

  /** Loads what reads this language. */
  OpenNlpEngine(Language language) {
    String treebank = language.code().equals("fr") ? "fr-ud-gsd" : "en-ud-ewt";
    try {
      sentences = new SentenceDetectorME(new SentenceModel(open(treebank + "-sentence")));
      tokens = new TokenizerME(new TokenizerModel(open("en-ud-ewt-tokens")));
      tags = new POSTaggerME(new POSModel(open(treebank + "-pos")));
      lemmas = new LemmatizerME(new LemmatizerModel(open("en-ud-ewt-lemmas")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String model) {
    String name = "/opennlp-" + model + "-1.3-2.5.4.bin";
    InputStream stream = OpenNlpEngine.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the class path lacks " + name);
    }
    return stream;
  }

  @Override
  public void read(Article article, Meter meter) {
    meter.time("floor", () -> lemmas(article.text()));
  }

  private int lemmas(String text) {
    int length = 0;
    for (String paragraph : text.split("\n+")) {
      for (String sentence : sentences.sentDetect(paragraph)) {
        String[] forms = tokens.tokenize(sentence);
        String[] tagged = tags.tag(forms);
        for (int i = 0; i < forms.length; i++) {
          length += lemma(forms[i], tagged[i]).length();
        }
      }
    }
    return length;
  }

  private String lemma(String form, String tag) {
    return known.computeIfAbsent(
        tag + " " + form, key -> lemmas.lemmatize(new String[] {form}, new String[] {tag})[0]);
  }
}

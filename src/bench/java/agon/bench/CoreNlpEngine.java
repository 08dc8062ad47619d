package agon.bench;

import agon.text.Article;
import agon.text.Language;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The peer: Stanford CoreNLP. French: tokens, tags, names, dependencies, all that it has. English:
 * these and coreference, relations (KBP) and quotations. Used by one thread.
 */
final class CoreNlpEngine implements Engine {
  private final StanfordCoreNLP pipeline;

  /** Loads what reads this language. */
  CoreNlpEngine(Language language) {
    pipeline = new StanfordCoreNLP(language.code().equals("fr") ? french() : english());
  }

  private static Properties french() {
    Properties properties = new Properties();
    try (InputStream stream =
        CoreNlpEngine.class.getResourceAsStream("/StanfordCoreNLP-french.properties")) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return with(properties, "tokenize, mwt, pos, ner, depparse");
  }

  private static Properties english() {
    return with(new Properties(), "tokenize, pos, lemma, ner, depparse, coref, kbp, quote");
  }

  private static Properties with(Properties properties, String annotators) {
    properties.setProperty("annotators", annotators);
    properties.setProperty("threads", "1");
    return properties;
  }

  @Override
  public void read(Article article, Meter meter) {
    meter.time(
        "corenlp",
        () -> {
          CoreDocument document = new CoreDocument(article.text());
          pipeline.annotate(document);
          return document.tokens().size();
        });
  }
}

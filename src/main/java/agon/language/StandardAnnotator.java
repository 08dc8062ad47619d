package agon.language;

import agon.language.Parser.Parse;
import agon.text.Article;
import agon.text.Document;
import agon.text.PartialDate;
import agon.text.Sentence;
import agon.text.Span;
import agon.text.TimeExpression;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Annotates with the rules of a language's tables and its statistical models: tokens and sentences
 * by rules, tags and trees by models, lemmas and features by lexicon and paradigms, times by rules.
 * Holds no state between articles: safe for several threads. The cost is linear in the text.
 */
public final class StandardAnnotator implements Annotator {
  private final LanguagePack pack;
  private final LanguageModels models;
  private final SentenceSplitter splitter;
  private final Lemmatizer lemmatizer;
  private final VerbForms verbForms;
  private final TagLimits limits;
  private final Parser parser;
  private final TimeFinder timeFinder;

  /** The annotator of these tables and models. */
  public StandardAnnotator(LanguagePack pack, LanguageModels models) {
    this.pack = pack;
    this.models = models;
    this.splitter = new SentenceSplitter(pack);
    this.lemmatizer = new Lemmatizer(pack);
    this.verbForms = new VerbForms(lemmatizer);
    this.limits = new TagLimits(pack, lemmatizer);
    this.parser = models.parser();
    this.timeFinder = new TimeFinder(pack);
  }

  /** The annotator of a language, with the models of its folder. */
  public static StandardAnnotator of(LanguagePack pack) {
    return new StandardAnnotator(pack, LanguageModels.load(pack));
  }

  @Override
  public Document annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    Optional<PartialDate> before = Optional.empty();
    for (List<Span> whole : splitter.split(article.text())) {
      for (List<Span> spans : Pieces.of(article.text(), whole)) {
        Sentence sentence = sentence(article.text(), spans);
        sentences.add(sentence);
        List<TimeExpression> found = timeFinder.find(sentence, article.published(), before);
        before =
            found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1).date());
        times.addAll(found);
      }
    }
    return new Document(article, pack.language(), sentences, times);
  }

  private Sentence sentence(String text, List<Span> spans) {
    List<String> forms = spans.stream().map(span -> span.of(text)).toList();
    List<String> tags = TagCorrections.correct(forms, models.tagger().tag(forms, limits.of(forms)));
    Parse parse = parser.parse(forms, tags);
    List<Morphology> analyses = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      analyses.add(lemmatizer.analyse(forms.get(i), tags.get(i)));
    }
    List<Morphology> fitted = verbForms.fit(forms, tags, parse, analyses);
    List<Token> tokens = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      tokens.add(
          new Token(
              spans.get(i),
              forms.get(i),
              fitted.get(i).lemma(),
              tags.get(i),
              fitted.get(i).features(),
              parse.heads().get(i),
              parse.labels().get(i)));
    }
    Span whole = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    return new Sentence(whole, tokens);
  }
}

package agon.pipeline;

import agon.knowledge.Extraction;
import agon.knowledge.Gazetteer;
import agon.knowledge.Ontology;
import agon.language.LanguageDetector;
import agon.language.LanguageModels;
import agon.language.LanguagePack;
import agon.text.Article;
import agon.text.InputException;
import agon.text.Language;
import agon.text.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads articles of every language that there is a pack for. Language detection comes first; a
 * language's models are loaded when its first article comes. Safe for several threads.
 */
public final class Pipelines {
  private final LanguageDetector detector;
  private final Map<Language, LanguagePack> packs;
  private final Function<LanguagePack, Pipeline> maker;
  private final Map<Language, Pipeline> pipelines = new ConcurrentHashMap<>();

  private Pipelines(List<LanguagePack> packs, Function<LanguagePack, Pipeline> maker) {
    this.detector = new LanguageDetector(packs);
    this.packs =
        packs.stream().collect(Collectors.toUnmodifiableMap(LanguagePack::language, p -> p));
    this.maker = maker;
  }

  /** The standard pipelines of these languages, over one ontology and one gazetteer. */
  public static Pipelines standard(
      List<LanguagePack> packs, Ontology ontology, Gazetteer gazetteer) {
    return new Pipelines(
        packs, pack -> Pipeline.standard(pack, LanguageModels.load(pack), ontology, gazetteer));
  }

  /**
   * The language that an article is read in: the one it declares, else the one detected.
   *
   * @return what was found; its language is empty when there is no pack for it
   */
  public LanguageDetector.Detection language(Article article) {
    Optional<Language> declared = article.language().filter(packs::containsKey);
    return declared.isPresent()
        ? new LanguageDetector.Detection(declared, declared.get().code())
        : detector.detection(article.text());
  }

  /** Reads an article; empty when its language is none of the pipelines'. */
  public Optional<Extraction> extract(Article article) {
    return language(article).language().map(language -> pipeline(language).extract(article));
  }

  /** Reads an article, and says why where that cannot be done: one article stops no others. */
  public Outcome attempt(Article article) {
    try {
      return extract(article)
          .<Outcome>map(Outcome.Read::new)
          .orElseGet(() -> new Outcome.Skipped(article.source(), unread(article)));
    } catch (InputException e) {
      return new Outcome.Failed(e);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(
          new InputException(
              Location.of(article.source()),
              "reading it failed: " + e,
              "please report it with --stacktrace",
              e));
    }
  }

  private String unread(Article article) {
    return "in " + language(article).name() + "; --lang fr or en reads it all the same";
  }

  private Pipeline pipeline(Language language) {
    return pipelines.computeIfAbsent(language, l -> maker.apply(packs.get(l)));
  }
}

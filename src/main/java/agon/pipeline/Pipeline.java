package agon.pipeline;

import agon.extract.claim.ClaimExtractor;
import agon.extract.claim.FrameClaimExtractor;
import agon.extract.coreference.CoreferenceResolver;
import agon.extract.coreference.SieveCoreferenceResolver;
import agon.extract.linking.EntityLinker;
import agon.extract.linking.GazetteerEntityLinker;
import agon.extract.mention.LayeredMentionFinder;
import agon.extract.mention.MentionFinder;
import agon.extract.quotation.QuotationFinder;
import agon.extract.quotation.RuleQuotationFinder;
import agon.knowledge.Claim;
import agon.knowledge.CoreferenceChain;
import agon.knowledge.Extraction;
import agon.knowledge.Gazetteer;
import agon.knowledge.LinkedMention;
import agon.knowledge.Mention;
import agon.knowledge.Ontology;
import agon.knowledge.Quotation;
import agon.language.Annotator;
import agon.language.LanguageModels;
import agon.language.LanguagePack;
import agon.language.StandardAnnotator;
import agon.text.Article;
import agon.text.Document;
import java.util.List;

/**
 * The stages of reading one language, in order.
 *
 * @param annotator tokens, tags, dependencies, times
 * @param mentions finds what refers
 * @param coreference joins what refers to one thing
 * @param linker says which thing
 * @param quotations finds who says what
 * @param claims finds what is claimed
 */
public record Pipeline(
    Annotator annotator,
    MentionFinder mentions,
    CoreferenceResolver coreference,
    EntityLinker linker,
    QuotationFinder quotations,
    ClaimExtractor claims) {

  /** The stages that Agon ships with, for one language. */
  public static Pipeline standard(
      LanguagePack pack, LanguageModels models, Ontology ontology, Gazetteer gazetteer) {
    return new Pipeline(
        new StandardAnnotator(pack, models),
        new LayeredMentionFinder(pack, gazetteer, models.nameTagger()),
        new SieveCoreferenceResolver(pack, gazetteer),
        new GazetteerEntityLinker(pack, gazetteer),
        new RuleQuotationFinder(pack),
        FrameClaimExtractor.of(pack, ontology));
  }

  /**
   * Reads an article.
   *
   * @param article an article in this pipeline's language
   */
  public Extraction extract(Article article) {
    Document document = annotator.annotate(article);
    List<Mention> found = mentions.find(document);
    List<CoreferenceChain> chains = coreference.resolve(document, found);
    List<LinkedMention> linked = linker.link(document, chains);
    List<Quotation> said = quotations.find(document, linked);
    List<Claim> claimed = claims.extract(document, linked, said);
    return new Extraction(document, linked, said, claimed);
  }
}

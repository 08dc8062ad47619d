package agon.extract;

import agon.extract.coreference.SieveCoreferenceResolver;
import agon.extract.linking.GazetteerEntityLinker;
import agon.extract.quotation.RuleQuotationFinder;
import agon.knowledge.CoreferenceChain;
import agon.knowledge.LinkedMention;
import agon.knowledge.Quotation;
import agon.language.LanguagePack;
import agon.language.StandardAnnotator;
import agon.text.Document;
import agon.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A marked text as read from chains to quotations, with the shipped annotator.
 *
 * @param text the text and its mentions
 * @param document the annotated article
 * @param chains its chains
 * @param linked its linked mentions
 * @param quotations its quotations
 */
public record Reading(
    MarkedText text,
    Document document,
    List<CoreferenceChain> chains,
    List<LinkedMention> linked,
    List<Quotation> quotations) {
  private static final Map<Language, Reader> READERS =
      Map.of(
          Language.FRENCH, new Reader(Language.FRENCH),
          Language.ENGLISH, new Reader(Language.ENGLISH));

  private record Reader(LanguagePack pack, StandardAnnotator annotator) {
    Reader(Language language) {
      this(new LanguagePack(language));
    }

    Reader(LanguagePack pack) {
      this(pack, StandardAnnotator.of(pack));
    }
  }

  /** Reads a marked text. */
  public static Reading of(Language language, String marked) {
    Reader reader = Objects.requireNonNull(READERS.get(language));
    MarkedText text = MarkedText.of(language, marked);
    Document document = reader.annotator().annotate(text.article());
    List<CoreferenceChain> chains =
        new SieveCoreferenceResolver(reader.pack(), Known.gazetteer())
            .resolve(document, text.mentions());
    List<LinkedMention> linked =
        new GazetteerEntityLinker(reader.pack(), Known.gazetteer()).link(document, chains);
    List<Quotation> quotations = new RuleQuotationFinder(reader.pack()).find(document, linked);
    return new Reading(text, document, chains, linked, quotations);
  }

  /** The name of the thing that the mention written so is linked to; "-" when none. */
  public String meaning(String written) {
    return linked.stream()
        .filter(m -> m.mention().span().of(text.article().text()).equals(written))
        .map(m -> m.entity().name())
        .reduce((first, second) -> second)
        .orElse("-");
  }

  /** The names of all things that the mention written so is linked to, in order. */
  public List<String> meanings(String written) {
    return linked.stream()
        .filter(m -> m.mention().span().of(text.article().text()).equals(written))
        .map(m -> m.entity().name())
        .toList();
  }

  /** Each quotation as {@code speaker: words}. */
  public List<String> said() {
    return quotations.stream()
        .map(
            q ->
                q.speaker().map(speaker -> speaker.name()).orElse("-")
                    + ": "
                    + q.span().of(text.article().text()))
        .toList();
  }
}

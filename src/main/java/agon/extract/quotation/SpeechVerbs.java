package agon.extract.quotation;

import agon.language.LanguagePack;
import agon.language.TableRow;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The verbs of a language that report speech, from its table {@code speech-verbs}. */
final class SpeechVerbs {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Any verb where its place alone tells that it reports words in quotation marks. */
  static final SpeechVerb BY_PLACE = new SpeechVerb("say", false, false, true, false, false, false);

  private final Map<String, SpeechVerb> byLemma;

  /**
   * A verb that reports speech.
   *
   * @param kind its class, such as {@code say} or {@code call}
   * @param clause whether it takes a reported clause
   * @param infinitive whether it takes an infinitive with its own subject
   * @param quote whether it governs words in quotation marks
   * @param bare whether a clause may follow it without a conjunction, and a thing may not
   * @param noun whether its forms are also those of a noun, for which a tagger takes them
   * @param label whether it gives a label even where it takes a clause: "judged the offer “unfair”"
   */
  record SpeechVerb(
      String kind,
      boolean clause,
      boolean infinitive,
      boolean quote,
      boolean bare,
      boolean noun,
      boolean label) {

    /** The same verb where it governs no clause. */
    SpeechVerb withoutClause() {
      return new SpeechVerb(kind, false, false, quote, false, noun, label);
    }
  }

  SpeechVerbs(LanguagePack pack) {
    byLemma =
        pack.table("speech-verbs").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> bare(row.cell(0)), SpeechVerbs::verb, (first, second) -> first));
  }

  /** The verb of this lemma; accents count for nothing, since made lemmas often miss one. */
  Optional<SpeechVerb> find(String lemma) {
    return Optional.ofNullable(byLemma.get(bare(lemma)));
  }

  private static String bare(String lemma) {
    return lemma.chars().allMatch(c -> c < 128)
        ? lemma
        : MARKS.matcher(Normalizer.normalize(lemma, Normalizer.Form.NFD)).replaceAll("");
  }

  private static SpeechVerb verb(TableRow row) {
    String uses = row.cell(2);
    return new SpeechVerb(
        row.cell(1),
        uses.contains("c"),
        uses.contains("i"),
        uses.contains("q"),
        uses.contains("b"),
        uses.contains("n"),
        uses.contains("l"));
  }
}

package agon.extract.quotation;

import agon.language.LanguagePack;
import agon.language.TableRow;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The verbs of a language that report speech, from its table {@code speech-verbs}. */
final class SpeechVerbs {
  private final Map<String, SpeechVerb> byLemma;

  /**
   * A verb that reports speech.
   *
   * @param kind its class, such as {@code say} or {@code call}
   * @param clause whether it takes a reported clause
   * @param infinitive whether it takes an infinitive with its own subject
   * @param quote whether it governs words in quotation marks
   * @param bare whether a clause may follow it without a conjunction, and a thing may not
   */
  record SpeechVerb(String kind, boolean clause, boolean infinitive, boolean quote, boolean bare) {}

  SpeechVerbs(LanguagePack pack) {
    byLemma =
        pack.table("speech-verbs").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), SpeechVerbs::verb));
  }

  /** The verb of this lemma. */
  Optional<SpeechVerb> find(String lemma) {
    return Optional.ofNullable(byLemma.get(lemma));
  }

  private static SpeechVerb verb(TableRow row) {
    String uses = row.cell(2);
    return new SpeechVerb(
        row.cell(1),
        uses.contains("c"),
        uses.contains("i"),
        uses.contains("q"),
        uses.contains("b"));
  }
}

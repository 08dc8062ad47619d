package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.language.LanguagePack;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a language's tables tell of the words for those who speak: {@code speaker-nouns}, {@code
 * nouns}, {@code pronouns}, {@code given-names}.
 */
final class SpeakerWords {
  private static final Set<String> MUTE = Set.of("Model", "Dataset", "Hardware");
  private static final Set<String> SPEAKING = Set.of("Person", "Company", "Authority");

  private final Map<String, String> standing;
  private final Map<String, String> kinds;
  private final Map<String, String> pronouns;
  private final Map<String, String> stands;
  private final Map<String, String> names;

  SpeakerWords(LanguagePack pack) {
    standing = column(pack, "speaker-nouns", 1);
    kinds = column(pack, "nouns", 1);
    pronouns = column(pack, "pronouns", 3);
    stands = column(pack, "pronouns", 4);
    names = column(pack, "given-names", 1);
  }

  private static Map<String, String> column(LanguagePack pack, String table, int cell) {
    return pack.table(table).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.cell(0), row -> row.cell(cell), (first, second) -> first));
  }

  /** Whether a noun stands for another speaker than itself, by its lemma. */
  boolean isStandIn(String lemma) {
    return standing.containsKey(lemma);
  }

  /** Whether a noun stands for something written, by its lemma. */
  boolean isDocument(String lemma) {
    return "document".equals(standing.get(lemma)) || isComplaint(lemma);
  }

  /** Whether a noun stands for what brings a case to court, by its lemma. */
  boolean isComplaint(String lemma) {
    return "complaint".equals(standing.get(lemma));
  }

  /** Whether a noun stands for a thing that cannot speak, by its lemma. */
  boolean isMute(String lemma) {
    return MUTE.contains(kinds.getOrDefault(lemma, ""));
  }

  /** Whether a noun stands for one who speaks, by its lemma: « hebdomadaire ». */
  boolean isSpeaking(String lemma) {
    return SPEAKING.contains(kinds.getOrDefault(lemma, ""));
  }

  /** Whether a noun stands for a person, by its lemma. */
  boolean isPerson(String lemma) {
    return "Person".equals(kinds.get(lemma));
  }

  /** Whether the given name of a person goes with a pronoun; yes where either tells no gender. */
  boolean agree(String pronoun, Entity person) {
    String gender = pronouns.getOrDefault(bare(pronoun), "-");
    String given = person.name().split(" ", 2)[0];
    return gender.equals("-") || names.getOrDefault(given, gender).equals(gender);
  }

  /** Whether a pronoun may stand for a thing, by what it stands for and by gender. */
  boolean mayMean(String pronoun, Entity thing) {
    boolean person = Speaker.isPerson(thing);
    String stands = stands(pronoun);
    return (stands.equals("any") || stands.equals("person") == person)
        && (!person || agree(pronoun, thing));
  }

  private String stands(String pronoun) {
    return stands.getOrDefault(bare(pronoun), "any");
  }

  /** « -t-elle »: the pronoun without what joins it to its verb. */
  private static String bare(String pronoun) {
    return pronoun.substring(pronoun.lastIndexOf('-', pronoun.length() - 3) + 1);
  }
}

package agon.extract.mention;

import agon.knowledge.EntityKind;
import agon.knowledge.Mention;
import agon.language.LanguagePack;
import agon.language.TableRow;
import agon.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds pronouns and possessives that may refer. Leaves out those that refer to nothing (« il faut
 * ») and the relative ones, which the parse already ties to their noun.
 */
final class PronounMentions {
  private static final Set<String> TAGS = Set.of("PRON", "DET", "ADJ");

  private final Map<String, TableRow> pronouns = new HashMap<>();
  private final Set<String> impersonals;
  private final PronounPhrases phrases;

  /** The pronouns of this pack. */
  PronounMentions(LanguagePack pack) {
    pack.table("pronouns").stream()
        .filter(row -> !row.cell(1).equals("2") && !PronounPhrases.isSet(row))
        .forEach(row -> pronouns.putIfAbsent(row.cell(0), row));
    phrases = new PronounPhrases(pack);
    impersonals = Set.copyOf(pack.words("impersonals"));
  }

  /** The pronouns of a sentence, in order. */
  List<Mention> find(Line line) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      int last = phrases.lastOf(line, i);
      if (last >= i) {
        found.add(new Mention(line.span(i, last), Mention.Form.PRONOUN, Optional.empty()));
        i = last;
        continue;
      }
      TableRow row = pronouns.get(bare(line.word(i)));
      if (row != null && refers(line, i, row)) {
        found.add(new Mention(line.span(i, i), Mention.Form.PRONOUN, kind(row)));
      }
    }
    return found;
  }

  /** The pronoun without the hyphen that ties it to its verb: « dit-il », « a-t-elle ». */
  private static String bare(String word) {
    String bare = word.startsWith("-t-") ? word.substring(3) : word;
    return bare.startsWith("-") ? bare.substring(1) : bare;
  }

  private boolean refers(Line line, int i, TableRow row) {
    String written = line.written(i);
    boolean shouts = written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
    boolean possessive = row.cell(5).equals("possessive");
    String tag = line.tag(i);
    if (shouts
        || isFiller(line, i)
        || !TAGS.contains(tag)
        || (!possessive && !tag.equals("PRON"))) {
      return false;
    }
    boolean plain = row.cell(1).equals("3") && row.cell(2).equals("Sing");
    return !plain || !row.words(5).contains("subject") || !isImpersonal(line, i);
  }

  /** The letter that only eases speech: « si l'on en croit ». */
  private static boolean isFiller(Line line, int i) {
    return line.word(i).equals("l'") && line.word(i + 1).equals("on");
  }

  private boolean isImpersonal(Line line, int i) {
    Token token = line.tokens().get(i);
    if (token.dependency().startsWith("expl")) {
      return true;
    }
    boolean negated = line.word(i + 1).equals("n'");
    boolean y = line.word(negated ? i + 2 : i + 1).equals("y");
    boolean headed = token.head() >= 0 && token.head() < line.size();
    return y || (headed && impersonals.contains(line.tokens().get(token.head()).lemma()));
  }

  private static Optional<EntityKind> kind(TableRow row) {
    boolean person = row.cell(4).equals("person") && row.cell(1).equals("3");
    return person ? Optional.of(Kinds.PERSON) : Optional.empty();
  }
}

package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.text.Document;
import agon.text.Sentence;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads from the parse what the mentions' sentences tell of them. */
final class ReferenceReader {
  private final Pronouns pronouns;

  ReferenceReader(Pronouns pronouns) {
    this.pronouns = pronouns;
  }

  /** The mentions as references, in the same order. */
  List<Reference> read(Document document, List<Mention> mentions) {
    List<Reference> references = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      references.add(read(document, mention, references.size()));
    }
    return references;
  }

  private Reference read(Document document, Mention mention, int index) {
    String text = mention.span().of(document.text());
    int sentence = document.sentenceAt(mention.span().start());
    if (sentence == document.sentences().size()) {
      return new Reference(
          index, mention, text, sentence, -1, Role.EMBEDDED, Gender.UNKNOWN, false);
    }
    Sentence inside = document.sentences().get(sentence);
    int head = inside.headOf(mention.span());
    Optional<Pronouns.Pronoun> pronoun =
        mention.form() == Mention.Form.PRONOUN ? pronouns.find(folded(text)) : Optional.empty();
    Gender gender = pronoun.map(Pronouns.Pronoun::gender).orElse(Gender.UNKNOWN);
    boolean plural = pronoun.map(Pronouns.Pronoun::plural).orElse(false);
    if (head >= 0 && mention.form() == Mention.Form.NOMINAL) {
      Token token = inside.tokens().get(head);
      gender = Gender.of(token);
      plural = token.has("Number", "Plur");
    }
    Role role = head < 0 ? Role.EMBEDDED : Role.of(inside, head);
    return new Reference(index, mention, text, sentence, head, role, gender, plural);
  }

  /** The form under which a pronoun is listed, without the hyphen that ties it to its verb. */
  static String folded(String text) {
    String small = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    String bare = small.startsWith("-t-") ? small.substring(3) : small;
    return bare.startsWith("-") ? bare.substring(1) : bare;
  }
}

package agon.extract.coreference;

import agon.knowledge.Mention;
import agon.text.Document;
import agon.text.Sentence;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The nouns of a text that are no mentions: a pronoun may stand for one of them instead. */
final class Rivals {
  private Rivals() {}

  /** All mentions and rivals, in order of the text. */
  static List<Salience.Occurrence> among(Document document, List<Reference> references) {
    List<Salience.Occurrence> all = new ArrayList<>();
    int next = 0;
    int covered = 0;
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      for (int t = 0; t < sentence.tokens().size(); t++) {
        Token token = sentence.tokens().get(t);
        while (next < references.size()
            && references.get(next).span().start() < token.span().end()) {
          Reference reference = references.get(next++);
          covered = Math.max(covered, reference.span().end());
          all.add(new Salience.Occurrence(reference, false));
        }
        if (token.span().start() >= covered && token.tag().equals("NOUN")) {
          rival(sentence, s, t).ifPresent(r -> all.add(new Salience.Occurrence(r, true)));
        }
      }
    }
    for (Reference late : references.subList(next, references.size())) {
      all.add(new Salience.Occurrence(late, false));
    }
    return all;
  }

  /** A subject or object; nouns in other places seldom are what a pronoun stands for. */
  private static Optional<Reference> rival(Sentence sentence, int number, int at) {
    Token token = sentence.tokens().get(at);
    Role role = Role.of(sentence, at);
    if (role != Role.SUBJECT && role != Role.OBJECT) {
      return Optional.empty();
    }
    Mention mention = new Mention(token.span(), Mention.Form.NOMINAL, Optional.empty());
    int index = -1 - token.span().start();
    return Optional.of(
        new Reference(
            index,
            mention,
            token.text(),
            number,
            at,
            role,
            Gender.of(token),
            token.has("Number", "Plur")));
  }
}

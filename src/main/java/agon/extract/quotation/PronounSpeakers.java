package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.text.Document;
import agon.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds whom a pronoun that speaks takes up where references tell nothing: the only person of its
 * gender who was named of late, else what the sentence before is about.
 */
final class PronounSpeakers {
  /** How many sentences back who is meant may have been spoken of. */
  private static final int LATE = 5;

  private final DocumentCues cues;
  private final Document document;

  PronounSpeakers(DocumentCues cues) {
    this.cues = cues;
    document = cues.document();
  }

  /** Whom the pronoun of a report stands for. */
  Optional<Entity> of(Report report) {
    if (report.pronoun().isEmpty()) {
      return Optional.empty();
    }
    int at = report.tree().token(report.pronoun().getAsInt()).span().start();
    String form = report.form().orElseThrow();
    int sentence = document.sentenceAt(at);
    if (report.tree().words().has("together", form)) {
      return joined(sentence, at).or(() -> joined(sentence - 1, at));
    }
    return subject(form, sentence, at)
        .or(
            () ->
                only(form, document.sentences().get(Math.max(0, sentence - 1)).span().start(), at))
        .or(() -> subject(form, sentence - 1, at))
        .or(() -> earlier(form, sentence - 2));
  }

  /** The person whom the last sentence before is about that is about one. */
  private Optional<Entity> earlier(String form, int sentence) {
    return IntStream.range(Math.max(0, sentence - LATE + 2), sentence + 1)
        .map(i -> Math.max(0, sentence - LATE + 2) + sentence - i)
        .mapToObj(i -> person(form, i))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The person whom a sentence is about, or the only one whom it names. */
  private Optional<Entity> person(String form, int sentence) {
    Span span = document.sentences().get(sentence).span();
    return subject(form, sentence, span.end())
        .filter(Speaker::isPerson)
        .or(() -> only(form, span.start(), span.end()));
  }

  /** The first of several that are together the subject of a sentence before an offset. */
  private Optional<Entity> joined(int sentence, int before) {
    if (sentence < 0) {
      return Optional.empty();
    }
    Tree tree = cues.in(sentence).tree();
    return cues.subjects(sentence)
        .filter(i -> tree.token(i).span().start() < before && tree.hasChild(i, "conj"))
        .mapToObj(i -> cues.sources().nameAt(tree, i).or(() -> cues.sources().beside(tree, i)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The only person whom a pronoun may mean between two offsets. */
  private Optional<Entity> only(String form, int from, int to) {
    List<Entity> persons =
        cues.sources().namesIn(from, to).stream()
            .filter(one -> Speaker.isPerson(one) && cues.sources().words().mayMean(form, one))
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }

  /** The first subject of a sentence before an offset, outside quotation marks, that fits. */
  private Optional<Entity> subject(String form, int sentence, int before) {
    if (sentence < 0) {
      return Optional.empty();
    }
    Tree tree = cues.in(sentence).tree();
    return cues.subjects(sentence)
        .filter(i -> tree.token(i).span().start() < before)
        .limit(1)
        .mapToObj(i -> cues.meant(sentence, i))
        .flatMap(Optional::stream)
        .filter(one -> cues.sources().words().mayMean(form, one))
        .findFirst();
  }
}

package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.knowledge.LinkedMention;
import agon.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells who is meant by the words of a subject: the person whom they name, if only beside a role
 * ("its chief executive, Jane Roe"), else whom their head stands for.
 */
final class SpeakerPhrase {
  private static final Set<String> BEFORE_HEAD =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART");

  private static final Set<String> ENDS = Set.of(",", ")");

  private final Tree tree;
  private final Sources sources;

  SpeakerPhrase(Tree tree, Sources sources) {
    this.tree = tree;
    this.sources = sources;
  }

  /** Who speaks in the noun phrase with this head, which goes no further than the last token. */
  Speaker of(int head, int last) {
    return of(start(head), head, last);
  }

  /** Who speaks in the noun phrase from the first to the last token, with this head. */
  Speaker of(int first, int head, int last) {
    if (tree.token(head).tag().equals("PRON")) {
      return sources.of(tree, oneOf(head));
    }
    Optional<Entity> own = sources.nameAt(tree, head).filter(Speaker::isPerson);
    if (own.isPresent()) {
      return Speaker.of(own);
    }
    Token noun = tree.token(head);
    boolean document = sources.isDocument(noun.lemma());
    Optional<Entity> named = document ? Optional.empty() : person(Math.min(first, head), last);
    return named.isPresent()
        ? Speaker.of(named)
        : sources
            .of(tree, head)
            .or(() -> document ? Optional.empty() : apposed(head).or(() -> called(head)));
  }

  /** The thing that is named beside a noun: "a third firm, X". */
  private Optional<Entity> apposed(int head) {
    return Stream.concat(
            tree.children(head).stream(),
            tree.children(head).stream().flatMap(child -> tree.children(child).stream()))
        .filter(child -> child > head && tree.token(child).dependency().equals("appos"))
        .map(child -> sources.at(tree, child))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The name behind a noun for one who speaks: « l'hebdomadaire X ». */
  private Optional<Entity> called(int head) {
    return sources.words().isSpeaking(tree.token(head).lemma())
        ? sources.beside(tree, head)
        : Optional.empty();
  }

  /** « l'un de ses porte-parole »: the noun, which tells who speaks. */
  private int oneOf(int pronoun) {
    return tree.child(pronoun, t -> t.dependency().equals("nmod") && t.tag().equals("NOUN"))
        .filter(noun -> noun > pronoun && !tree.token(pronoun).has("PronType", "Prs"))
        .orElse(pronoun);
  }

  private int start(int head) {
    int first = head;
    while (first > 0 && BEFORE_HEAD.contains(tree.token(first - 1).tag())) {
      first--;
    }
    return first;
  }

  /** The first person whom a stretch names outside its complements and relative clauses. */
  private Optional<Entity> person(int first, int last) {
    boolean inside = false;
    for (int i = first; i <= last && i < tree.size(); i++) {
      Token token = tree.token(i);
      if (i > first && (tree.is("relative", i) || token.text().equals("("))) {
        i = skip(i, last);
        inside = false;
        continue;
      }
      inside = !token.text().equals(",") && (inside || token.tag().equals("ADP"));
      Optional<LinkedMention> name = sources.nameFrom(token.span().start());
      if (!inside && name.isPresent() && isOwn(name.get())) {
        return name.map(LinkedMention::entity);
      }
    }
    return Optional.empty();
  }

  /** Whether a name is a person's and owns nothing: not "Altman's lawyer". */
  private boolean isOwn(LinkedMention name) {
    int next = tree.sentence().tokenAt(name.mention().span().end());
    boolean owns = next < tree.size() && tree.token(next).folded().equals("'s");
    return Speaker.isPerson(name.entity()) && !owns;
  }

  /** The comma that ends what starts here, else the last token. */
  private int skip(int from, int last) {
    int at = from;
    while (at < last && at + 1 < tree.size() && !ENDS.contains(tree.token(at).text())) {
      at++;
    }
    return at;
  }
}

package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.text.Document;
import agon.text.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers whose the documents of an article are and who goes to court in it, for passages that
 * name a document ("the statement") without saying whose it is.
 */
final class Owners {
  private final Map<String, Set<Entity>> documents = new HashMap<>();
  private final Set<Entity> plaintiffs = new HashSet<>();

  /** Reads the owners in a document. */
  Owners(Document document, FunctionWords words, Sources sources) {
    for (Sentence sentence : document.sentences()) {
      boolean tells =
          sentence.tokens().stream()
              .anyMatch(t -> sources.words().isDocument(t.lemma()) || words.has("sue", t.lemma()));
      if (tells) {
        read(new Tree(sentence, words), sources);
      }
    }
  }

  private void read(Tree tree, Sources sources) {
    for (int i = 0; i < tree.size(); i++) {
      String lemma = tree.token(i).lemma();
      if (sources.words().isDocument(lemma) && tree.hasChild(i, "nmod")) {
        Set<Entity> owners = documents.computeIfAbsent(lemma, any -> new HashSet<>());
        sources.owner(tree, i).ifPresent(owners::add);
      }
      suing(tree, i, sources).ifPresent(who -> plaintiffs.add(who));
    }
  }

  /** Who sues: the subject of a verb of suing, or of one whose object is a complaint. */
  private static Optional<Entity> suing(Tree tree, int at, Sources sources) {
    boolean sues =
        tree.token(at).tag().equals("VERB")
            && tree.words().has("sue", tree.token(at).lemma())
            && tree.child(at, "obj").isPresent();
    boolean files =
        sources.words().isComplaint(tree.token(at).lemma())
            && tree.token(at).dependency().equals("obj");
    int verb = sues ? at : tree.token(at).head();
    return (sues || files) && verb >= 0
        ? tree.child(verb, t -> t.dependency().equals("nsubj"))
            .flatMap(who -> sources.at(tree, who).or(() -> sources.beside(tree, who)))
        : Optional.empty();
  }

  /** Whose the documents of this lemma are, where all have one owner. */
  Optional<Entity> of(String lemma) {
    return only(documents.getOrDefault(lemma, Set.of()));
  }

  /** Who goes to court, where the article tells it of one alone. */
  Optional<Entity> plaintiff() {
    return only(plaintiffs);
  }

  private static Optional<Entity> only(Set<Entity> things) {
    return things.size() == 1 ? things.stream().findFirst() : Optional.empty();
  }
}

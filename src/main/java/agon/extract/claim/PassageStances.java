package agon.extract.claim;

import agon.knowledge.Entity;
import agon.knowledge.Extraction;
import agon.knowledge.LinkedMention;
import agon.language.LanguagePack;
import agon.text.Document;
import agon.text.Sentence;
import agon.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How passages commit themselves to what they say of things, for a reader that quotes a passage and
 * does not say which of its words it goes by. Takes the most careful reading: whatever stands over
 * the things in the parse counts, and so does every quotation. Safe for several threads.
 */
public final class PassageStances {
  private final Words words;

  /** The stances of a language's passages. */
  public PassageStances(LanguagePack pack) {
    this.words = new Words(pack);
  }

  /**
   * The weakest stance of a passage towards what it says of some things.
   *
   * @param reading all that was read from the article
   * @param passage a span of its text
   * @param things what the claim is about
   * @return empty when the passage supposes or asks it, or mentions none of the things
   */
  public Optional<Stance> find(Extraction reading, Span passage, Set<Entity> things) {
    Document document = reading.document();
    Optional<Stance> weakest = Optional.empty();
    for (int i = document.sentenceAt(passage.start()); i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      if (!sentence.span().overlaps(passage)) {
        break;
      }
      List<Span> mentions = mentions(reading, sentence.span(), passage, things);
      if (!mentions.isEmpty()) {
        Optional<Stance> here = find(reading, sentence, passage, mentions);
        if (here.isEmpty()) {
          return here;
        }
        weakest = weakest.map(before -> weaker(before, here.get())).or(() -> here);
      }
    }
    return weakest;
  }

  private Optional<Stance> find(
      Extraction reading, Sentence sentence, Span passage, List<Span> mentions) {
    SyntaxTree tree = new SyntaxTree(sentence);
    Set<Integer> over = new TreeSet<>();
    for (Span mention : mentions) {
      int head = sentence.headOf(mention);
      if (head >= 0 && over.add(head)) {
        IntStream.of(tree.ancestors(head)).forEach(over::add);
      }
    }
    return new StanceFinder(tree, words, reading.quotations()).weakest(passage, over);
  }

  private static List<Span> mentions(
      Extraction reading, Span sentence, Span passage, Set<Entity> things) {
    List<LinkedMention> all = reading.mentions();
    List<Span> found = new ArrayList<>();
    int from = Math.max(sentence.start(), passage.start());
    for (int i = LinkedMention.firstFrom(all, from); i < all.size(); i++) {
      Span span = all.get(i).mention().span();
      if (span.start() >= Math.min(sentence.end(), passage.end())) {
        break;
      }
      if (things.contains(all.get(i).entity())) {
        found.add(span);
      }
    }
    return found;
  }

  /** Past as soon as one of the two is. */
  private static Stance weaker(Stance one, Stance other) {
    Stance weaker = one.status().weaker(other.status()) == one.status() ? one : other;
    return new Stance(
        weaker.status(), weaker.by(), weaker.attribution(), one.past() || other.past());
  }
}

package agon.train;

import agon.evaluate.Gold;
import agon.extract.coreference.AntecedentChooser.Candidate;
import agon.knowledge.Mention;
import agon.knowledge.NameKey;
import agon.language.FeatureList;
import agon.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the nouns and pronouns of one article mean, by its gold. */
final class KnownReferences {
  private final Map<Span, Gold.Referring> references = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final String text;

  /** Of an article with this text whose references are annotated. */
  KnownReferences(Gold gold, String text) {
    this.text = text;
    gold.references().orElse(List.of()).forEach(r -> references.put(r.span(text), r));
    for (Gold.Thing thing : gold.entities()) {
      thing.surfaces().forEach(name -> ids.putIfAbsent(NameKey.of(name), thing.id()));
    }
  }

  /** Whether it means something that the article names. */
  boolean refers(Mention anaphor) {
    return Optional.ofNullable(references.get(anaphor.span()))
        .filter(reference -> !reference.things().isEmpty())
        .isPresent();
  }

  /** The index of the one thing that it means; empty when none of them is. */
  OptionalInt meant(Mention anaphor, List<Candidate> candidates) {
    Gold.Referring reference = references.get(anaphor.span());
    for (int i = 0; reference != null && i < candidates.size(); i++) {
      String name = candidates.get(i).name().span().of(text);
      if (reference.things().equals(List.of(id(name)))
          || reference.things().stream().map(this::id).toList().equals(List.of(id(name)))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The id of the thing of this name; for one that is not listed what its spellings share. */
  private String id(String name) {
    String key = NameKey.of(name);
    return ids.getOrDefault(key, key);
  }

  /**
   * What there is to learn: the things that it may mean, and nothing as the last. A noun or pronoun
   * that nobody annotated, or that means several things, teaches nothing.
   */
  Optional<RankerTrainer.Example> example(
      Mention anaphor, FeatureList nothing, List<Candidate> candidates) {
    Gold.Referring reference = references.get(anaphor.span());
    if (reference == null || reference.things().size() > 1) {
      return Optional.empty();
    }
    List<FeatureList> choices = new ArrayList<>();
    candidates.forEach(candidate -> choices.add(candidate.features()));
    choices.add(nothing);
    int right = meant(anaphor, candidates).orElse(candidates.size());
    return Optional.of(new RankerTrainer.Example(choices, right));
  }
}

package agon.language;

import java.util.ArrayList;
import java.util.List;

/** A tagger whose weights were learned by an averaged structured perceptron. */
public final class PerceptronTagger implements Tagger {
  private static final String KIND = "agon tagger 1";

  private final SequenceDecoder decoder;
  private final WeightTable weights;

  /**
   * A tagger.
   *
   * @param tags all tags that it may give
   * @param weights for each feature of {@link TaggerFeatures} its weight for each of the tags
   */
  public PerceptronTagger(List<String> tags, WeightTable weights) {
    this.decoder = decoder(tags);
    this.weights = weights;
  }

  /** The decoder over these tags: any tag may follow any. */
  public static SequenceDecoder decoder(List<String> tags) {
    return new SequenceDecoder(tags, (before, after) -> true);
  }

  @Override
  public List<String> tag(List<String> forms, Limits limits) {
    int[] best =
        decoder.decode(
            forms.size(),
            new TaggerFeatures(forms),
            weights,
            (index, label) -> limits.allows(index, decoder.labels().get(label)));
    List<String> tags = new ArrayList<>(best.length);
    for (int label : best) {
      tags.add(decoder.labels().get(label));
    }
    return tags;
  }

  /** The model file of this tagger. */
  public ModelWriter write() {
    ModelWriter out = new ModelWriter(KIND);
    out.texts(decoder.labels());
    weights.write(out);
    return out;
  }

  /**
   * Reads a model file.
   *
   * @throws agon.text.InputException when it is no tagger
   */
  public static PerceptronTagger read(ModelReader in) {
    in.expect(KIND);
    return new PerceptronTagger(in.texts(), WeightTable.read(in));
  }
}

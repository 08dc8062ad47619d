package agon.language;

import agon.text.Sentence;
import agon.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A name tagger whose weights were learned by an averaged structured perceptron. Labels say whether
 * a token begins a name, is inside it, is its last or is all of it, as in {@code B-PER}, {@code
 * I-PER}, {@code L-PER}, {@code U-PER}, or is outside names, {@code O}.
 *
 * <p>Source: the BILOU scheme of Ratinov and Roth 2009, <i>Design Challenges and Misconceptions in
 * Named Entity Recognition</i>.
 */
public final class PerceptronNameTagger implements NameTagger {
  private static final String KIND = "agon names 1";

  private final SequenceDecoder decoder;
  private final WeightTable weights;

  /**
   * A name tagger.
   *
   * @param labels all labels that it may give, {@code O} among them
   * @param weights for each feature of {@link NameFeatures} its weight for each of the labels
   */
  public PerceptronNameTagger(List<String> labels, WeightTable weights) {
    this.decoder = decoder(labels);
    this.weights = weights;
  }

  /** The decoder over these labels: a name that begins goes on to its last token. */
  public static SequenceDecoder decoder(List<String> labels) {
    return new SequenceDecoder(labels, PerceptronNameTagger::mayFollow);
  }

  @Override
  public List<TaggedName> names(Sentence sentence) {
    List<String> forms = sentence.tokens().stream().map(Token::text).toList();
    List<String> tags = sentence.tokens().stream().map(Token::tag).toList();
    int[] best = decoder.decode(forms.size(), new NameFeatures(forms, tags), weights);
    List<String> labels = new ArrayList<>(best.length);
    for (int label : best) {
      labels.add(decoder.labels().get(label));
    }
    return names(labels);
  }

  /** The names that these labels, one a token and in a legal order, speak of. */
  public static List<TaggedName> names(List<String> labels) {
    List<TaggedName> names = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      first = label.startsWith("B-") || label.startsWith("U-") ? i : first;
      if (label.startsWith("L-") || label.startsWith("U-")) {
        names.add(new TaggedName(first, i, label.substring(2)));
      }
    }
    return List.copyOf(names);
  }

  /** The model file of this name tagger. */
  public ModelWriter write() {
    ModelWriter out = new ModelWriter(KIND);
    out.texts(decoder.labels());
    weights.write(out);
    return out;
  }

  /**
   * Reads a model file.
   *
   * @throws agon.text.InputException when it is no name tagger
   */
  public static PerceptronNameTagger read(ModelReader in) {
    in.expect(KIND);
    return new PerceptronNameTagger(in.texts(), WeightTable.read(in));
  }

  private static boolean mayFollow(String before, String after) {
    boolean open = before.startsWith("B-") || before.startsWith("I-");
    boolean goesOn = after.startsWith("I-") || after.startsWith("L-");
    return open ? goesOn && before.substring(2).equals(after.substring(2)) : !goesOn;
  }
}

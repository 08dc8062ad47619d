package agon.language;

import agon.language.Parser.Parse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells the participle from the finite verb where both are written alike (« dit », « acquired »):
 * by what the tree makes of the word.
 */
final class VerbForms {
  private static final Set<String> VERBS = Set.of("VERB", "AUX");

  /** A verb in these places with no subject of its own is a participle. */
  private static final Set<String> REDUCED = Set.of("acl", "amod");

  private final Lemmatizer lemmatizer;

  VerbForms(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  /** The analyses, those of verbs made to fit the tree where another analysis of the form does. */
  List<Morphology> fit(
      List<String> forms, List<String> tags, Parse parse, List<Morphology> analyses) {
    boolean[] helped = new boolean[forms.size()];
    boolean[] subject = new boolean[forms.size()];
    for (int i = 0; i < forms.size(); i++) {
      int head = parse.heads().get(i);
      if (head >= 0) {
        helped[head] |= parse.labels().get(i).startsWith("aux");
        subject[head] |= parse.labels().get(i).startsWith("nsubj");
      }
    }
    List<Morphology> fitted = new ArrayList<>(analyses);
    for (int i = 0; i < forms.size(); i++) {
      Morphology known = analyses.get(i);
      String wanted = wanted(parse.labels().get(i), helped[i], subject[i]);
      boolean verb = VERBS.contains(tags.get(i)) && known.features().contains("VerbForm=");
      if (verb && !wanted.isEmpty() && !known.features().contains("VerbForm=" + wanted)) {
        fitted.set(i, lemmatizer.other(forms.get(i), tags.get(i), known, wanted).orElse(known));
      }
    }
    return fitted;
  }

  private static String wanted(String label, boolean helped, boolean subject) {
    if (helped || (REDUCED.contains(label) && !subject)) {
      return "Part";
    }
    return subject ? "Fin" : "";
  }
}

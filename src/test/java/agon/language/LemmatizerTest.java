package agon.language;

import static org.assertj.core.api.Assertions.assertThat;

import agon.text.Language;
import agon.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns: form, tag, dictionary form, a feature that it must have. */
final class LemmatizerTest {
  private static final Lemmatizer FRENCH = new Lemmatizer(new LanguagePack(Language.FRENCH));
  private static final Lemmatizer ENGLISH = new Lemmatizer(new LanguagePack(Language.ENGLISH));

  @ParameterizedTest
  @CsvSource({
    "aurait, AUX, avoir, Mood=Cnd",
    "approuvé, VERB, approuver, VerbForm=Part",
    "rachetées, VERB, racheter, VerbForm=Part",
    "rachète, VERB, racheter, Tense=Pres",
    "dévoileront, VERB, dévoiler, Tense=Fut",
    "surclasserait, VERB, surclasser, Mood=Cnd",
    "acquiert, VERB, acquérir, Tense=Pres",
    "détrônait, VERB, détrôner, Tense=Imp",
    "tiendra, VERB, tenir, Tense=Fut",
    "conçu, VERB, concevoir, VerbForm=Part",
    "lançant, VERB, lancer, VerbForm=Part",
    "tweetera, VERB, tweeter, Tense=Fut",
    "rivaux, NOUN, rival, Number=Plur",
    "concurrentes, NOUN, concurrent, Gender=Fem",
    "cofondatrice, NOUN, cofondateur, Gender=Fem",
    "réseaux, NOUN, réseau, Number=Plur",
    "chinoises, ADJ, chinois, Gender=Fem",
    "du, ADP, de, Number=Sing",
    "-t-il, PRON, il, Person=3",
  })
  void analysesFrench(String form, String tag, String lemma, String feature) {
    Morphology morphology = FRENCH.analyse(form, tag);

    assertThat(morphology.lemma()).isEqualTo(lemma);
    assertThat(morphology.features()).contains(feature);
  }

  @ParameterizedTest
  @CsvSource({
    "suing, VERB, sue, VerbForm=",
    "outperforms, VERB, outperform, Tense=Pres",
    "poached, VERB, poach, Tense=Past",
    "acquihired, VERB, acquihire, Tense=Past",
    "founded, VERB, found, Tense=Past",
    "led, VERB, lead, Tense=Past",
    "companies, NOUN, company, Number=Plur",
    "businesses, NOUN, business, Number=Plur",
    "isn’t, AUX, be, Polarity=Neg",
    "bigger, ADJ, big, Degree=Cmp",
  })
  void analysesEnglish(String form, String tag, String lemma, String feature) {
    Morphology morphology = ENGLISH.analyse(form, tag);

    assertThat(morphology.lemma()).isEqualTo(lemma);
    assertThat(morphology.features()).contains(feature);
  }

  @Test
  void leavesNamesAndAcronymsAsTheyAre() {
    assertThat(FRENCH.analyse("Mistral", "PROPN").lemma()).isEqualTo("Mistral");
    assertThat(ENGLISH.analyse("GPUS", "NOUN").lemma()).isEqualTo("GPUS");
  }

  @Test
  void tellsTheParticipleByItsAuxiliary() {
    List<String> forms = List.of("Meta", "acquired", "it");
    List<String> passive = List.of("was", "acquired", "it");

    assertThat(verb(forms, List.of(1, Token.ROOT, 1), List.of("nsubj", "root", "obj")))
        .contains("VerbForm=Fin");
    assertThat(verb(passive, List.of(1, Token.ROOT, 1), List.of("aux:pass", "root", "obj")))
        .contains("VerbForm=Part");
  }

  private String verb(List<String> forms, List<Integer> heads, List<String> labels) {
    List<String> tags = List.of("X", "VERB", "PRON");
    List<Morphology> analyses =
        List.of(
            new Morphology(forms.get(0), ""),
            ENGLISH.analyse(forms.get(1), "VERB"),
            new Morphology(forms.get(2), ""));
    return new VerbForms(ENGLISH)
        .fit(forms, tags, new Parser.Parse(heads, labels), analyses)
        .get(1)
        .features();
  }
}

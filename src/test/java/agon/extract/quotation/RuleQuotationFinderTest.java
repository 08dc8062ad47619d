package agon.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import agon.extract.Reading;
import agon.knowledge.Quotation;
import agon.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words are found, on invented sentences. */
final class RuleQuotationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "« Nous allons gagner cette course », a déclaré [Sam Altman|Person].; "
            + "Sam Altman: Nous allons gagner cette course",
        "[Sam Altman|Person] a déclaré : « Nous allons gagner cette course ».; "
            + "Sam Altman: Nous allons gagner cette course",
        "[Sam Altman|Person] affirme que le marché va doubler.; Sam Altman: le marché va doubler",
        "Selon [Sam Altman|Person], le marché va doubler.; Sam Altman: le marché va doubler",
        "Le marché va doubler, selon [OpenAI|Company].; OpenAI: Le marché va doubler",
        "La plainte affirme que le modèle a copié des livres.; -: le modèle a copié des livres"
      })
  void readsFrench(String marked, String said) {
    assertThat(Reading.of(Language.FRENCH, marked).said()).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "“We will win this race in the end,” said [Sam Altman|Person].; "
            + "Sam Altman: We will win this race in the end,",
        "\"We will win this race in the end,\" [Sam Altman|Person] said.; "
            + "Sam Altman: We will win this race in the end,",
        "[Sam Altman|Person] said that the market would double.; Sam Altman: the market would double",
        "According to [Sam Altman|Person], the market will double.; "
            + "Sam Altman: the market will double",
        "The complaint says that the model copied books.; -: the model copied books"
      })
  void readsEnglish(String marked, String said) {
    assertThat(Reading.of(Language.ENGLISH, marked).said()).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'[Paul Durand|Person], le patron du groupe, a assuré mardi que le marché allait doubler.'; 'Paul Durand: le marché allait doubler'",
        "'« Nous allons gagner cette course », a juré à la barre [Paul Durand|Person].'; 'Paul Durand: Nous allons gagner cette course'",
        "'Le nouveau modèle, dit [Altam|Company], ne copie personne.'; 'Altam: Le nouveau modèle, dit Altam, ne copie personne'",
        "'[Paul Durand|Person] parle d''un « pillage ».'; 'Paul Durand: pillage'",
        "'[Altam|Company] accuse [Borvo|Company] d''avoir copié son modèle.'; 'Altam: avoir copié son modèle'",
        "'Réponse de [Paul Durand|Person] : « C''est tout simplement faux. »'; 'Paul Durand: C''est tout simplement faux.'",
        "'Chez [Altam|Company], [Paul Durand|Person] tire une leçon : « Les petits modèles gagneront. »'; 'Paul Durand: Les petits modèles gagneront.'",
        "'Pour [Paul Durand|Person], auteur d''une lettre publiée lundi, « le marché va doubler ».'; 'Paul Durand: le marché va doubler'",
        "'« Nous allons gagner cette course », a tenu à préciser [Paul Durand|Person].'; 'Paul Durand: Nous allons gagner cette course'",
        "'« Nous allons gagner cette course », a réagi l''un des porte-parole d''[Altam|Company].'; 'Altam: Nous allons gagner cette course'",
        "'[Paul Durand|Person] a dit espérer conclure un accord cette année.'; 'Paul Durand: espérer conclure un accord cette année'",
        "'« On ne recrute pas, on pille », a lâché [Paul Durand|Person].'; 'Paul Durand: On ne recrute pas, on pille'",
        "'« Ils reviendront tous », nous a répondu [Paul Durand|Person].'; 'Paul Durand: Ils reviendront tous'",
        "'L''hebdomadaire [Altam|Company] a affirmé que le marché allait doubler.'; 'Altam: le marché allait doubler'"
      })
  void findsTheSpeakerInTheWholeSubjectInFrench(String marked, String said) {
    assertThat(Reading.of(Language.FRENCH, marked).said()).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'[Altam|Company] told analysts in February that it would own a model within a year.'; 'Altam: it would own a model within a year'",
        "'The co-founder [Jane Roe|Person] claims that the market will double.'; 'Jane Roe: the market will double'",
        "'“We are hearing something else from our customers,” [Jane Roe|Person], a vice-president, told [Borvo|Company].'; 'Jane Roe: We are hearing something else from our customers,'",
        "'The model, they allege, was trained on their films.'; '-: The model, they allege, was trained on their films'",
        "'Earlier this year [Jane Roe|Person], the head of [Altam|Company], said that the market would double.'; 'Jane Roe: the market would double'",
        "'A former engineer, [Jane Roe|Person], has told [Borvo|Company] that the market would double.'; 'Jane Roe: the market would double'",
        "'She met [Ann Poe|Person] and finance chief [Jane Roe|Person], who said it should bring in billions.'; 'Jane Roe: it should bring in billions'",
        "'A third firm, [Borvo|Company], said it had no such plan.'; 'Borvo: it had no such plan'",
        "'[Borvo|Company] grows; [Altam|Company], reached on Sunday, says it has never opened an account.'; 'Altam: it has never opened an account'",
        "'[Jane Roe|Person] spoke of “a true win”.'; 'Jane Roe: a true win'",
        "'[Borvo|Company], according to [Altam|Company], has begun delivering chips.'; 'Altam: Borvo, according to Altam, has begun delivering chips'",
        "'[Altam|Company] denied the charge, its chief executive, [Jane Roe|Person], said on"
            + " Monday.'; 'Jane Roe: Altam denied the charge'"
      })
  void findsTheSpeakerInTheWholeSubjectInEnglish(String marked, String said) {
    assertThat(Reading.of(Language.ENGLISH, marked).said()).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fr; Rien n'indique que [Altam|Company] ait copié ce modèle.",
        "fr; [Altam|Company], que l'on dit intéressée par un rachat, recrute.",
        "fr; On a demandé à [Altam|Company] si le modèle copiait les autres.",
        "en; [Altam|Company] is said to be looking for a buyer.",
        "en; [Altam|Company] found no evidence that the training took place there.",
        "en; He asked what the firm had trained on. We think that it had copied books."
      })
  void leavesOutQuestionsHearsayAndTheAuthorsOwnWords(String language, String marked) {
    assertThat(Reading.of(new Language(language), marked).quotations()).isEmpty();
  }

  @Test
  void partsWhatTwoVerbsReport() {
    Reading reading =
        Reading.of(
            Language.ENGLISH,
            "[Jane Roe|Person] answered that the board should have taken it seriously, adding that it"
                + " had not.");

    assertThat(reading.said())
        .containsExactly(
            "Jane Roe: the board should have taken it seriously", "Jane Roe: it had not");
  }

  @Test
  void takesNoDayForASource() {
    Reading reading =
        Reading.of(
            Language.ENGLISH,
            "[Jane Roe|Person] published a note late Friday claiming that the market would double.");

    assertThat(reading.said()).containsExactly("-: the market would double");
  }

  @ParameterizedTest
  @CsvSource({"Le « pionnier » recrute.", "Le film « Les Temps modernes » sort mardi."})
  void leavesOutWordsThatNobodySays(String text) {
    assertThat(Reading.of(Language.FRENCH, text).quotations()).isEmpty();
  }

  @Test
  void leavesOutWhatNobodySaid() {
    assertThat(
            Reading.of(Language.ENGLISH, "[Meta|Company] never said that prices would fall.")
                .quotations())
        .isEmpty();
  }

  @Test
  void findsWhoIsTold() {
    Reading reading =
        Reading.of(
            Language.ENGLISH,
            "[Jane Dupond|Person] told [Sam Altman|Person] that the market would double.");

    assertThat(reading.quotations())
        .singleElement()
        .extracting(q -> q.addressee().orElseThrow().name())
        .isEqualTo("Sam Altman");
  }

  @Test
  void goesOnWithTheSpeakerBefore() {
    Reading reading =
        Reading.of(
            Language.ENGLISH,
            "“We will win this race,” said [Sam Altman|Person]. “We will not stop before that.”");

    assertThat(reading.quotations())
        .hasSize(2)
        .allMatch(q -> q.speaker().orElseThrow().name().equals("Sam Altman"));
  }

  @Test
  void keepsMarksOutOfTheWords() {
    Reading reading =
        Reading.of(Language.FRENCH, "« Nous allons gagner », a dit [Sam Altman|Person].");

    assertThat(reading.quotations())
        .extracting(Quotation::direct, q -> q.span().of(reading.text().article().text()))
        .containsExactly(tuple(true, "Nous allons gagner"));
  }

  @Test
  void findsTheSubjectOfVerbsThatTheParseJoinsToAnother() {
    var suspects =
        Reading.of(
            Language.FRENCH,
            "[Altam|Company] affirme que son modèle dépasse tous les autres et soupçonne"
                + " [Borvo|Company] de copier ses méthodes.");
    var parted =
        Reading.of(
            Language.ENGLISH,
            "[Altam|Company] sued its backer, [Borvo|Company], in March, alleging that its models had"
                + " been copied.");
    var resumed =
        Reading.of(
            Language.ENGLISH,
            "[Altam|Company], which has hired [Jane Roe|Person] from [Borvo|Company], said that"
                + " the market would double.");

    assertThat(suspects.said())
        .containsExactly("Altam: son modèle dépasse tous les autres", "Altam: copier ses méthodes");
    assertThat(parted.said()).containsExactly("Altam: its models had been copied");
    assertThat(resumed.said()).containsExactly("Altam: the market would double");
  }

  @Test
  void takesNobodyForWhomAPersonOnlyWorksFor() {
    var reading =
        Reading.of(
            Language.ENGLISH,
            "The market will double, a former [Altam|Company] engineer points out, before it falls.");

    assertThat(reading.said()).allMatch(said -> said.startsWith("-"));
  }

  @Test
  void goesOnWithTheOnlyPersonThatTheSentenceBeforeIsAbout() {
    var reading =
        Reading.of(
            Language.FRENCH,
            "[Paul Durand|Person] n'a rien démenti. En mars, il confiait à un ami : « Je préfère vendre"
                + " la boîte. »");
    var other =
        Reading.of(
            Language.FRENCH,
            "[Marie Durand|Person] a tout démenti. En mars, il confiait à un ami : « Je préfère vendre"
                + " la boîte. »");

    assertThat(reading.said()).containsExactly("Paul Durand: Je préfère vendre la boîte.");
    assertThat(other.said()).containsExactly("-: Je préfère vendre la boîte.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'« On ne recrute pas, on pille », grince [Paul Durand|Person].'; 'Paul Durand: On ne recrute pas, on pille'",
        "'« Un roman-feuilleton », balaie Me [Julie Durand|Person], conseil du groupe.'; 'Julie Durand: Un roman-feuilleton'",
        "'[Paul Durand|Person] refuse. « Une fable. »'; 'Paul Durand: Une fable.'",
        "'Le roman « Les Nuits », remporte le prix.'; ''"
      })
  void readsAnyVerbBehindFrenchWordsInMarks(String marked, String said) {
    assertThat(String.join("|", Reading.of(Language.FRENCH, marked).said())).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'[Paul Durand|Person] a reçu [Julie Martin|Person] lundi. « Le prix baissera encore cette année », a-t-elle écrit.'; 'Julie Martin: Le prix baissera encore cette année'",
        "'[Altam|Company] publie un modèle. Elle dément avoir copié des livres.'; 'Altam: avoir copié des livres'"
      })
  void readsPronounsByGenderAndTopic(String marked, String said) {
    assertThat(Reading.of(Language.FRENCH, marked).said()).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'[Altam|Company] n''a pas vendu la société, qui reste, insiste [Paul Durand|Person], indépendante.'; 'Paul Durand: qui reste, insiste Paul Durand, indépendante'",
        "'[Altam|Company] a dévoilé mercredi un modèle, qui surclasserait les autres, assure [Borvo|Company].'; 'Borvo: qui surclasserait les autres'",
        "'[Altam|Company] accuse pour sa part son rival d''avoir copié des modèles.'; 'Altam: avoir copié des modèles'",
        "'Autrement dit, une requête coûte le double.'; ''",
        "'Le prix varie selon la complexité de la tâche.'; ''",
        "'[Altam|Company] garantira que tout soit prêt.'; ''"
      })
  void cutsFrenchClausesToWhatIsSaid(String marked, String said) {
    assertThat(String.join("|", Reading.of(Language.FRENCH, marked).said())).isEqualTo(said);
  }
}

package agon.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is story and what is page: invented pages in the manner of real ones. */
final class StoryCleanerTest {
  private static final String FIRST =
      "Le laboratoire Zéphyr a présenté mardi son modèle Mistralou 2, qui défie celui de Boréal.";
  private static final String LAST =
      "Boréal, de son côté, n'a pas souhaité répondre aux questions de notre journal.";

  @Test
  void keepsTheStoryOfAFrenchPageAlone() {
    String page =
        String.join(
            "\n",
            "TECH & SCIENCES",
            "Accueil > Tech > IA > Zéphyr défie Boréal",
            "Zephyr defie Boreal - Le Journal du Nord",
            "Publié le 03/02/2025 à 07h42 - Mis à jour le 04/02/2025",
            "Écouter l'article 4 min | Offrir | Enregistrer",
            "",
            "Zéphyr défie Boréal",
            "",
            FIRST,
            "",
            "Un pari risqué",
            "",
            "[Publicité]",
            "",
            LAST,
            "",
            "Partager :",
            "Laisser un commentaire",
            "Nom * E-mail * Publier le commentaire",
            "Travel, food and other nice things",
            "Alienum phaedrum torquatos nec eu, vis detraxit periculis ex, hinc partem ei est.",
            "facebook",
            "5M+");

    Story story = StoryCleaner.clean(page, Optional.empty());

    assertThat(story.text())
        .isEqualTo(String.join("\n\n", "Zéphyr défie Boréal", FIRST, "Un pari risqué", LAST));
    assertThat(story.published()).contains(LocalDate.of(2025, 2, 3));
  }
}

package agon.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import agon.knowledge.Value.OfEntity;
import agon.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Makers are handed on between the versions of a family, unless two firms share one. */
final class FamilyMakersTest {
  @Test
  void whoMakesAFamilyMakesItsVersions() {
    List<String> made = makers("[Model Llama] de [Company Meta] plaît. [Model Llama 3] aussi.");

    assertThat(made).contains("Meta Llama 3");
  }

  @Test
  void handsNothingOnWhereTwoFirmsMakeAThing() {
    List<String> made =
        makers(
            "[Model Llama] de [Company Meta] plaît. [Company Nvidia] développe [Model Llama]."
                + " [Model Llama 3] aussi.");

    assertThat(made).doesNotContain("Meta Llama 3", "Nvidia Llama 3");
  }

  private static List<String> makers(String text) {
    return MarkedText.findings(Language.FRENCH, text).stream()
        .filter(finding -> finding.relation().name().equals("develops"))
        .map(
            f ->
                f.subject().name()
                    + " "
                    + (f.object() instanceof OfEntity o ? o.entity().name() : ""))
        .toList();
  }
}

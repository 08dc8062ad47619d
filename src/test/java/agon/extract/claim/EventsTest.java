package agon.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import agon.graph.OntologyReader;
import agon.knowledge.Ontology;
import agon.knowledge.Value;
import agon.language.LanguagePack;
import agon.language.LanguagePacks;
import agon.language.StandardAnnotator;
import agon.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What an event that goes on over several sentences lends to the sentences that tell more of it.
 */
final class EventsTest {
  private static final Ontology ONTOLOGY = OntologyReader.read();

  @Test
  void lendsNothingWhereTwoEventsCompete() {
    String one = "[Company Cohere] raised $500 million. [Company Thrive] led the round.";
    String two =
        "[Company Cohere] raised $500 million; [Company Mistral] raised $600 million. "
            + "[Company Thrive] led the round.";

    assertThat(investments(one)).containsExactly("Thrive in Cohere");
    assertThat(investments(two)).isEmpty();
  }

  @Test
  void lendsNothingOfAnEventToldLongAgo() {
    String late =
        "[Company Cohere] raised $500 million. It rained all day. It rained all night. "
            + "[Company Thrive] led the round.";

    assertThat(investments(late)).isEmpty();
  }

  private static List<String> investments(String text) {
    LanguagePack pack =
        LanguagePacks.all().stream().filter(EventsTest::isEnglish).findFirst().orElseThrow();
    MarkedText marked = MarkedText.of(pack.language(), text);
    Document document = StandardAnnotator.of(pack).annotate(marked.article());
    return FrameClaimExtractor.of(pack, ONTOLOGY)
        .findings(document, marked.mentions(), List.of())
        .stream()
        .filter(finding -> finding.relation().name().equals("investsIn"))
        .map(f -> f.subject().name() + " in " + ((Value.OfEntity) f.object()).entity().name())
        .distinct()
        .toList();
  }

  private static boolean isEnglish(LanguagePack pack) {
    return pack.language().code().equals("en");
  }
}

package agon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import agon.graph.KnowledgeGraph;
import agon.graph.SampleExtractions;
import agon.knowledge.Status;
import agon.picture.Drawn;
import agon.text.InputException;
import agon.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The rivalry map as a picture, and the formats of other programs that draw it. */
final class MapExportTest {
  private static final KnowledgeGraph GRAPH =
      SampleExtractions.graph(SampleExtractions.french(), SampleExtractions.english());
  private static final Scope ALL = new Scope("all", 200, Language.ENGLISH);

  @Test
  void theMapShowsWhatThePageShowsAtFirst() {
    Document svg = Drawn.parse(export("svg", Selection.EVERYTHING));

    assertThat(Drawn.texts(svg, "title"))
        .contains(
            "Meta competes with OpenAI: asserted 2 · 2 articles",
            "Meta acquires OpenAI: negated 1 · 1 article")
        .noneMatch(tip -> tip.contains("Zephyr"));
    assertThat(Drawn.texts(Drawn.group(svg, "names"), "text")).containsExactly("Meta", "OpenAI");
  }

  @Test
  void aWiderLensShowsMore() {
    Document svg = Drawn.parse(export("svg", selection(EnumSet.allOf(Status.class), ALL)));

    assertThat(Drawn.texts(svg, "title"))
        .contains(
            "Meta trained on Les Livres & Cie <1>: alleged 1 · 1 article",
            "Jane Doe works for Meta: asserted 1 · 1 article");
    assertThat(Drawn.texts(Drawn.group(svg, "labels"), "text"))
        .contains("alleged", "negated", "past");
    assertThat(Drawn.texts(Drawn.group(svg, "legend"), "text"))
        .contains("Rivalry", "Models and works", "asserted", "dataset", "wider: more articles");
  }

  @Test
  void aPictureSpeaksFrench() {
    Scope french = new Scope("companies", 200, Language.FRENCH);

    String svg = export("svg", selection(EnumSet.allOf(Status.class), french));

    assertThat(svg).contains("Carte des rivalités – Entreprises", "2 articles", "nié");
  }

  @Test
  void onlyTheBestSupportedThingsAreShownWithHowManyThereAre() {
    Scope two = new Scope("all", 2, Language.ENGLISH);

    String svg = export("svg", selection(EnumSet.allOf(Status.class), two));

    assertThat(svg).contains("2 things, 2 statements · the best supported of 7 things");
  }

  @Test
  void picturesLeaveClaimsOfOtherStatusesOutAndSaySo() {
    String alleged = export("svg", selection(Set.of(Status.ALLEGED), ALL));
    String dot = export("dot", selection(Set.of(Status.ALLEGED), ALL));

    assertThat(alleged)
        .contains("Les Livres", "1 statement", "· alleged<")
        .doesNotContain("OpenAI");
    assertThat(dot).contains("Les Livres").doesNotContain("OpenAI");
  }

  @Test
  void aFilterThatNothingPassesMakesAnEmptyPicture() {
    String svg = export("svg", new Selection(Set.of(Status.PLANNED), 0));

    assertThat(svg).contains("No statement fits these filters.");
  }

  @Test
  void dotIsOneLineAThingAndALineAStatement() {
    String dot = export("dot", selection(EnumSet.allOf(Status.class), ALL));

    assertThat(dot.lines().filter(line -> line.contains("shape="))).hasSize(7);
    assertThat(dot.lines().filter(line -> line.contains(" -> "))).hasSize(7);
    assertThat(dot)
        .contains("style=solid, dir=none, tooltip=\"Meta competes with OpenAI: asserted 2")
        .contains("style=dotted, label=\"✕ negated\"");
  }

  @Test
  void gexfHoldsEveryStatementWithWhatIsKnownOfIt() {
    Document gexf = Drawn.parse(export("gexf", Selection.EVERYTHING));

    List<Element> edges = Drawn.all(gexf.getDocumentElement(), "edge");
    assertThat(edges).hasSize(8);
    Element rivals =
        edges.stream().filter(e -> e.getAttribute("kind").equals("competesWith")).findFirst().get();
    assertThat(rivals.getAttribute("weight")).isEqualTo("2");
    assertThat(values(rivals))
        .contains(
            "symmetric=true",
            "status=asserted",
            "asserted=2",
            "first=2025-01-15",
            "last=2025-02-01");
    assertThat(Drawn.all(gexf.getDocumentElement(), "node"))
        .extracting(node -> node.getAttribute("id"))
        .contains("value:open");
  }

  private static List<String> values(Element edge) {
    return Drawn.all(edge, "attvalue").stream()
        .map(value -> value.getAttribute("for") + "=" + value.getAttribute("value"))
        .toList();
  }

  @Test
  void anUnknownLensIsNamedWithThoseThatThereAre() {
    assertThatThrownBy(() -> new Scope("firms", 200, Language.ENGLISH))
        .isInstanceOf(InputException.class)
        .hasMessage("--lens: unknown lens firms; use one of companies, models, people, all");
    assertThatThrownBy(() -> new Scope("all", 0, Language.ENGLISH))
        .hasMessage("--most: 0 things make no picture; write a number above 0");
    assertThatThrownBy(() -> new Scope("all", 1, new Language("de")))
        .hasMessage("--lang: no words in de; use one of en, fr");
  }

  private static Selection selection(Set<Status> statuses, Scope scope) {
    return new Selection(statuses, 0, scope);
  }

  private static String export(String format, Selection selection) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExportFormat.named(format).write(GRAPH, selection, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

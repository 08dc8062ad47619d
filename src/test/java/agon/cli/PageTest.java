package agon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import agon.graph.GraphStore;
import agon.graph.KnowledgeGraph;
import agon.serve.Server;
import agon.serve.Settings;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page over the sample corpus, in a real browser; a browser that is missing is a failure. */
@Tag("external")
final class PageTest {
  private static final String HOSTILE =
      "Meta <script>document.title='broken'</script> rivals OpenAI\n\n"
          + "Meta competes with OpenAI, <img src=x onerror=\"document.title='broken'\"> said Mark"
          + " Zuckerberg. Meta is a rival of Google.\n";

  /** What the browser says of a query that the server refuses, as one test makes it do. */
  private static final String REFUSED =
      "/sparql - Failed to load resource: the server responded with a status of 400";

  private static final String META = encode("https://w3id.org/agon/id/meta");

  @TempDir private static Path folder;
  private static KnowledgeGraph graph;
  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    Path store = folder.resolve("store");
    Path hostile = Files.writeString(folder.resolve("hostile.txt"), HOSTILE);
    Run built = Run.agon("build", "--store", store.toString(), "data/articles", hostile.toString());
    assertThat(built.code()).as(built.err()).isZero();
    graph = GraphStore.open(store);
    server = serve(graph);
    browser = Browser.start(folder.resolve("profile"));
  }

  private static Server serve(KnowledgeGraph graph) {
    Settings settings =
        new Settings(Settings.LOOPBACK, 0, Duration.ofSeconds(20), Settings.LIMIT, List.of());
    return Server.start(graph, settings, (errand, in, out, err) -> 0, "unused");
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
    graph.close();
  }

  @AfterEach
  void nothingWentWrongAndNothingLeftTheMachine() {
    assertThat(browser.errors()).allMatch(error -> error.contains(REFUSED));
    assertThat(browser.asked())
        .allMatch(
            address ->
                address.startsWith("http://localhost:")
                    || address.startsWith("data:")
                    || address.startsWith("blob:")
                    || address.startsWith("about:"));
  }

  @Test
  void theMapShowsTheSampleGraphAndAClickReachesTheEvidence() {
    map("#/map");
    String rivals =
        "const cy = document.querySelector('#canvas').cy;"
            + "return cy.edges('.s-Asserted').filter((e) => e.data('edge').asserted && e.data('edge').relation"
            + " === 'competesWith')";

    assertThat((Long) browser.run("return document.querySelector('#canvas').cy.nodes().length"))
        .isGreaterThan(50);
    browser.run(rivals + "[0].emit('tap') && null");

    assertThat(browser.one(".panel .claim").getText()).contains("asserted", "%");
    assertThat(browser.one(".panel blockquote").getText()).isNotBlank();
    browser.one(".panel figcaption a").click();
    assertThat(browser.one(".claim-button[aria-pressed=true]").getText()).contains("competes with");
    assertThat(browser.all(".bit.lit")).isNotEmpty();
  }

  @Test
  void hedgedStatementsAreDrawnDashedAndLabelled() {
    map("#/map");

    String styles =
        (String)
            browser.run(
                "const cy = document.querySelector('#canvas').cy; return ['s-Asserted',"
                    + " 's-Attributed', 's-Negated'].map((c) => { const e = cy.edges('.' + c)"
                    + ".not('.past')[0]; return e.style('line-style') + '/' + e.style('label') })"
                    + ".join(' ')");

    assertThat(styles).isEqualTo("solid/ dashed/attributed dashed/✕ negated");
  }

  @Test
  void filtersNarrowTheMapAndTheAddressKeepsThem() {
    map("#/map");
    String all = browser.one(".shown").getText();

    browser.one(".filters [value=Asserted], .filters fieldset:nth-of-type(3) input").click();
    browser.until("document.querySelector('.shown').textContent !== " + "'" + all + "'");

    assertThat(browser.driver().getCurrentUrl()).contains("statuses=");
    browser.run("location.hash = '#/map?since=2025-12-01'");
    browser.until("document.querySelector('#since')?.value === '2025-12-01'");
    assertThat(browser.one(".shown").getText()).isNotEqualTo(all);
  }

  @Test
  void theListSaysWhatTheMapDraws() {
    browser.open(server.address() + "#/map?as=list");

    assertThat(browser.all(".list tbody tr")).hasSizeGreaterThan(50);
    browser.one(".list tbody button").sendKeys(Keys.ENTER);
    assertThat(browser.one(".panel blockquote").getText()).isNotBlank();
  }

  @Test
  void keysMoveTheMap() {
    map("#/map");
    String place = "return JSON.stringify(document.querySelector('#canvas').cy.pan())";
    Object before = browser.run(place);

    browser.one("#canvas").sendKeys(Keys.ARROW_LEFT, "+");

    assertThat(browser.run(place)).isNotEqualTo(before);
  }

  @Test
  void searchLeadsToADossier() {
    browser.open(server.address() + "#/articles");
    WebElement search = browser.one("#search");

    search.sendKeys("mistral");
    browser.one("#found [data-thing]");
    search.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

    browser.until("document.querySelector('h1')?.textContent.includes('Mistral')");
    assertThat(browser.all(".relation .passage")).isNotEmpty();
  }

  @Test
  void anArticleShowsItsMentionsAndEachClaimItsWords() {
    browser.open(server.address() + "#/articles");
    browser.one(".articles a[lang=fr]").click();

    browser.one(".mention.k-Company").click();
    assertThat(browser.one(".margin [aria-live] a").getText()).isNotBlank();
    browser.one(".claim-button").click();

    assertThat(browser.one(".triple").getText()).contains("rule", "confidence");
    assertThat(browser.all(".bit.lit")).isNotEmpty();
  }

  @Test
  void scriptInAnArticleIsText() {
    browser.open(server.address() + "#/articles");
    browser
        .driver()
        .findElement(org.openqa.selenium.By.partialLinkText("<script>document.title"))
        .click();

    browser.one(".text");

    assertThat(browser.one(".text").getText()).contains("<script>document.title='broken'</script>");
    assertThat(browser.all(".text script, .text img, .articles script")).isEmpty();
    assertThat(browser.driver().getTitle()).isNotEqualTo("broken");
  }

  @Test
  void aCannedQueryAnswersAsTableAndAsChart() {
    browser.open(server.address() + "#/ask/rivals-of?thing=Meta");

    assertThat(browser.one(".rows tbody").getText()).contains("OpenAI");
    browser.one("[data-as=chart]").click();
    browser.one(".plot canvas");
    browser.one(".ran summary").click();
    assertThat(browser.one(".ran pre").getText()).contains("id:meta");
  }

  @Test
  void answersHaveHeadingsInTheReadersLanguageAndNamesLeadToDossiers() {
    browser.open(server.address() + "#/ask/who-sues-whom");
    browser.one("#language").click();
    browser.until("document.querySelector('.rows th')?.textContent === 'plaignant'");

    assertThat(browser.one(".rows tbody").getText()).contains("affirmé");
    assertThat(browser.one(".rows td a.thing").getDomAttribute("href")).startsWith("#/thing/");
    browser.one("#language").click();
    browser.until("document.querySelector('.rows th')?.textContent === 'plaintiff'");
  }

  @Test
  void onlyAQueryWhoseHeaderSaysSoHasAChart() {
    browser.open(server.address() + "#/ask/who-leads");

    browser.one(".rows tbody");
    assertThat(browser.all("[data-as=chart]")).isEmpty();
  }

  @Test
  void aFreeQueryAnswersAndAMistakeIsPlaced() {
    browser.open(server.address() + "#/sparql");
    browser.one(".CodeMirror");
    browser.one("#run").click();
    assertThat(browser.one(".rows tbody").getText()).contains("OpenAI");

    browser.run("document.querySelector('.CodeMirror').CodeMirror.setValue('SELECT ?x {\\n ?x }')");
    browser.one("#run").click();

    assertThat(browser.one(".fault").getText()).startsWith("query:2:5: ");
    browser.one(".fault-mark");
  }

  @Test
  void theEditorCompletesTheVocabulary() {
    browser.open(server.address() + "#/sparql");
    browser.one(".CodeMirror");
    browser.run(
        "const e = document.querySelector('.CodeMirror').CodeMirror;"
            + "e.setValue('SELECT * { ?a agon:compet }'); e.setCursor(0, 24); e.focus();"
            + " e.autocomplete()");

    browser.until(
        "document.querySelector('.CodeMirror-hints')?.textContent.includes('competes')"
            + " || document.querySelector('.CodeMirror').CodeMirror.getValue().includes('competesWith')");
  }

  @Test
  void theInterfaceSpeaksFrenchAndEnglish() {
    browser.open(server.address() + "#/ask");
    browser.one("#language").click();
    browser.until("document.documentElement.lang === 'fr'");
    browser.until("document.querySelector('h1')?.textContent === 'Questions'");

    assertThat(browser.one(".questions").getText()).contains("Qui rivalise avec qui");
    browser.one("#language").click();
    browser.until("document.querySelector('h1')?.textContent === 'Ask'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void noViewHasASeriousAccessibilityFault(String theme) throws IOException {
    String article = firstArticle();
    for (String view :
        List.of(
            "map",
            "map?as=list",
            "thing/" + META,
            "articles",
            article,
            "timeline",
            "ask",
            "ask/who-sues-whom",
            "sparql")) {
      browser.open(server.address() + "#/" + view);
      browser.run("document.documentElement.dataset.theme = arguments[0]", theme);

      assertThat(browser.faults()).as(theme + " " + view).isEmpty();
    }
  }

  private static String firstArticle() {
    browser.open(server.address() + "#/articles");
    String hash = browser.one(".articles a").getDomAttribute("href");
    return String.valueOf(hash).substring("#/".length());
  }

  @Test
  void narrowScreensDoNotScrollSideways() {
    browser.size(360, 740);
    try {
      for (String view : List.of("map", "thing/" + META, "timeline", "ask", "sparql")) {
        browser.open(server.address() + "#/" + view);
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
            .as(view)
            .isLessThanOrEqualTo(360);
      }
    } finally {
      browser.size(1440, 900);
    }
  }

  /** The bound is low: the machine of a test may be busy, and has no graphics card. */
  @Test
  void twoThousandThingsAreDrawnAndCanBeMoved() throws IOException {
    Path file = Files.writeString(folder.resolve("large.trig"), Crowd.of(2000));
    try (KnowledgeGraph large = KnowledgeGraph.of(List.of(file));
        Server crowd = serve(large)) {
      browser.open(crowd.address() + "#/map?most=2000");
      browser.until("document.querySelector('#canvas')?.dataset.placed");

      Object frames =
          browser
              .driver()
              .executeAsyncScript(
                  "const done = arguments[0]; const cy = document.querySelector('#canvas').cy;"
                      + "const start = performance.now(); let frames = 0; const step = (now) => {"
                      + "cy.panBy({x: 3, y: 2}); frames++;"
                      + "now - start < 2000 ? requestAnimationFrame(step) : done(frames); };"
                      + "requestAnimationFrame(step);");

      assertThat(browser.one(".shown").getText()).startsWith("2,000 things");
      assertThat((Long) frames).isGreaterThan(6);
      browser.until("document.querySelector('#canvas')?.dataset.settled");
      aDraggedNodeMovesAndTheRestIsNotDrawnAgain();
    }
  }

  private static void aDraggedNodeMovesAndTheRestIsNotDrawnAgain() {
    browser.run(
        "const cy = document.querySelector('#canvas').cy; const r = cy.renderer();"
            + "window.dragged = cy.nodes().min((node) => node.position('x')).ele;"
            + "cy.zoom(1); cy.center(dragged);"
            + "window.draws = 0; const draw = r.drawLayeredElements;"
            + "r.drawLayeredElements = function (...all) {"
            + " window.draws++; return draw.apply(this, all); };");
    String right = "dragged.renderedPosition('x') - dragged.cy().width() / 2";
    new Actions(browser.driver()).moveToElement(browser.one("#canvas")).clickAndHold().perform();
    browser.run("draws = 0;");
    for (int i = 0; i < 12; i++) {
      new Actions(browser.driver()).moveByOffset(8, 4).perform();
    }
    assertThat(number(right)).isGreaterThan(60);
    assertThat(number("draws")).isLessThan(5);
    new Actions(browser.driver()).release().perform();
  }

  private static long number(String script) {
    return (Long) Objects.requireNonNull(browser.run("return Math.round(" + script + ");"));
  }

  @Test
  void anEmptyStoreSaysWhatToDoNext() {
    try (KnowledgeGraph none = KnowledgeGraph.inMemory();
        Server empty = serve(none)) {
      browser.open(empty.address() + "");

      browser.until("document.querySelector('h1')?.textContent === 'The store is empty'");

      assertThat(browser.one("main pre").getText()).isEqualTo("agon build data/articles");
    }
  }

  private static void map(String view) {
    browser.open(server.address() + view);
    browser.until("document.querySelector('#canvas')?.dataset.placed");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

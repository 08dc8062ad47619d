package agon.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Measures the page in a headless Chromium without a graphics card: how soon the first view is
 * there, and how often a large map is drawn anew while a hand drags it or a node of it.
 */
final class PageBench {
  private static final int LOADS = 5;
  private static final double DRAG_SECONDS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String CHOOSE =
      "window.draws = 0; const cy = document.querySelector('#canvas').cy;"
          + "cy.on('render', () => window.draws++); const at = cy.container().getBoundingClientRect();"
          + "const node = cy.nodes().min((one) => one.position('x')).ele.renderedPosition();"
          + "return [at.left + node.x, at.top + node.y, at.left + 40, at.top + at.height / 3];";

  private final ChromeDriver driver;
  private final Rows rows = new Rows("page");

  private PageBench(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Prints a row a measure.
   *
   * @param args the address of a server with a small store, and that of one with a large store
   */
  public static void main(String[] args) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1440,900");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    try {
      PageBench bench = new PageBench(driver);
      bench.firstView(args[0]);
      bench.large(args[1]);
    } finally {
      driver.quit();
    }
  }

  /** From the start of the page's load to a map with all its names, the median of some loads. */
  private void firstView(String address) {
    double[] times = new double[LOADS];
    for (int i = 0; i < LOADS; i++) {
      driver.get("about:blank");
      driver.get(address);
      until("placed");
      times[i] = number("performance.getEntriesByName('agon-map-placed')[0].startTime");
    }
    Arrays.sort(times);
    rows.add("first view, map of the sample corpus (wanted under 1500)", times[LOADS / 2], "ms");
  }

  private void large(String address) {
    driver.get("about:blank");
    driver.get(address + "#/map?lens=all&most=2000");
    until("placed");
    double rough = number("performance.getEntriesByName('agon-map-placed')[0].startTime");
    until("settled");
    double settled = number("performance.now()");
    rows.add("things drawn", number("document.querySelector('#canvas').cy.nodes().length"), "nodes");
    rows.add("lines drawn", number("document.querySelector('#canvas').cy.edges().length"), "edges");
    rows.add("rough layout after", rough / 1000, "s");
    rows.add("final layout after", settled / 1000, "s");
    List<?> places = (List<?>) driver.executeScript(CHOOSE);
    rows.add("map dragged", drag(places, 2), "frames/s");
    List<?> moved = (List<?>) driver.executeScript(CHOOSE);
    rows.add("node dragged", drag(moved, 0), "frames/s");
  }

  /** Drags what lies at a place, and says how often a second the map was drawn meanwhile. */
  private double drag(List<?> places, int index) {
    double x = ((Number) places.get(index)).doubleValue();
    double y = ((Number) places.get(index + 1)).doubleValue();
    mouse("mousePressed", x, y);
    double before = number("draws");
    long start = System.nanoTime();
    double seconds = 0;
    for (int i = 1; seconds < DRAG_SECONDS; i++) {
      mouse("mouseMoved", x + i % 200, y + i % 100);
      seconds = (System.nanoTime() - start) / 1e9;
    }
    double frames = (number("draws") - before) / seconds;
    mouse("mouseReleased", x, y);
    return frames;
  }

  private void mouse(String type, double x, double y) {
    Map<String, Object> event =
        Map.of("type", type, "x", x, "y", y, "button", "left", "buttons", 1, "clickCount", 1);
    driver.executeCdpCommand("Input.dispatchMouseEvent", event);
  }

  private void until(String state) {
    String script = "return Boolean(document.querySelector('#canvas')?.dataset." + state + ")";
    new WebDriverWait(driver, PATIENCE)
        .until(any -> Boolean.TRUE.equals(driver.executeScript(script)));
  }

  private double number(String script) {
    return ((Number) driver.executeScript("return " + script)).doubleValue();
  }
}

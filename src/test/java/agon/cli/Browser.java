package agon.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium, as Debian packages it.
 *
 * @param driver drives it
 */
record Browser(ChromeDriver driver) implements AutoCloseable {
  private static final Path AXE = Path.of("src/test/resources/axe/axe.min.js");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern ASKED =
      Pattern.compile("\"method\":\"Network.requestWillBeSent\".*?\"url\":\"([^\"]*)\"");

  static Browser start(Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1440,900",
        "--lang=en",
        "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** Opens an address and waits until its view is there. */
  void open(String address) {
    driver.get("about:blank");
    driver.get(address);
    until("document.querySelector('main')?.getAttribute('aria-busy') === 'false'");
  }

  /** Waits until a condition of the page's script holds. */
  void until(String condition) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(condition)
        .until(
            any -> Boolean.TRUE.equals(driver.executeScript("return Boolean(" + condition + ")")));
  }

  /** Waits for an element and gives it. */
  WebElement one(String selector) {
    until("document.querySelector(" + quoted(selector) + ")");
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  @Nullable Object run(String script, Object... values) {
    return driver.executeScript(script, values);
  }

  /** What the console holds that is an error, or a breach of the content policy. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Every address that was asked for, the browser's own pages aside. */
  List<String> asked() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> ASKED.matcher(entry.getMessage()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .filter(address -> !address.startsWith("chrome:"))
        .toList();
  }

  /** The serious faults that axe finds in what is shown, each with the elements at fault. */
  List<String> faults() throws IOException {
    driver.executeScript(Files.readString(AXE, StandardCharsets.UTF_8));
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document).then(({violations}) => done(violations"
                + ".filter(({impact}) => impact === 'serious' || impact === 'critical')"
                + ".map(({id, nodes}) => id + ': ' + nodes.map((n) => n.html).join(' '))));");
    return found instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of("axe did not answer");
  }

  /** Sets the size of the window's inside, as on a phone. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\\\"") + "\"";
  }

  @Override
  public void close() {
    driver.quit();
  }
}

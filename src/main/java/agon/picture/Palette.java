package agon.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of pictures: those of the page in its light theme, which stand first in its style
 * sheet of colours.
 */
public final class Palette {
  private static final String SHEET = "/page/palette.css";
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});");

  private final Map<String, String> colours;

  private Palette(Map<String, String> colours) {
    this.colours = colours;
  }

  /** The light colours. */
  public static Palette light() {
    Map<String, String> colours = new TreeMap<>();
    Matcher matcher = COLOUR.matcher(sheet());
    while (matcher.find()) {
      colours.putIfAbsent(matcher.group(1), matcher.group(2));
    }
    return new Palette(colours);
  }

  /**
   * A colour as SVG writes it.
   *
   * @param name its name, such as {@code ink} or {@code k-Company}
   * @throws IllegalStateException when the sheet has none of this name
   */
  public String colour(String name) {
    return Optional.ofNullable(colours.get(name))
        .orElseThrow(() -> new IllegalStateException(SHEET + " has no colour " + name));
  }

  private static String sheet() {
    try (InputStream sheet = Palette.class.getResourceAsStream(SHEET)) {
      if (sheet == null) {
        throw new IllegalStateException(SHEET + " is missing");
      }
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

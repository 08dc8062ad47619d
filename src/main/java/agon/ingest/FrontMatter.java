package agon.ingest;

import agon.text.InputException;
import agon.text.Location;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines between {@code ---} that some texts open with.
 *
 * @param metadata what they say; unknown keys are ignored
 * @param body the text after them; the whole text when there are none
 */
record FrontMatter(Metadata metadata, String body) {
  private static final String FENCE = "---";
  private static final Pattern KEY =
      Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_.-]*)\\s*:(?:\\s(.*))?");
  private static final String REMEDY =
      "write lines such as title: Some words between two lines of ---";

  /**
   * Splits a text.
   *
   * @throws InputException when front matter opens and is not closed, or a line of it is no key
   *     with its value, or its date is no date
   */
  static FrontMatter of(String text, String source) {
    List<String> lines = text.lines().toList();
    boolean opens =
        lines.size() > 1
            && lines.get(0).strip().equals(FENCE)
            && KEY.matcher(lines.get(1).strip()).matches();
    if (!opens) {
      return new FrontMatter(Metadata.NONE, text);
    }
    Map<String, String> values = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.strip().equals(FENCE)) {
        String body = String.join("\n", lines.subList(i + 1, lines.size()));
        return new FrontMatter(metadata(values, numbers, source), body);
      }
      Matcher key = KEY.matcher(line.stripTrailing());
      if (key.matches()) {
        Location location = Location.of(source, i + 1);
        String raw = key.group(2);
        values.put(key.group(1), value(raw == null ? "" : raw.strip(), location));
        numbers.put(key.group(1), i + 1);
      } else if (!isNested(line)) {
        throw new InputException(
            Location.of(source, i + 1), "front matter without a key: " + quoted(line), REMEDY);
      }
    }
    throw new InputException(Location.of(source, 1), "front matter is not closed", REMEDY);
  }

  /** Lists, comments and what belongs to the key above: of no use here, and no mistake. */
  private static boolean isNested(String line) {
    return line.isBlank()
        || line.startsWith(" ")
        || line.startsWith("\t")
        || line.matches("[-#].*");
  }

  private static String value(String raw, Location location) {
    char mark = raw.isEmpty() ? ' ' : raw.charAt(0);
    if (mark != '"' && mark != '\'') {
      return raw;
    }
    if (raw.length() < 2 || raw.charAt(raw.length() - 1) != mark) {
      throw new InputException(location, "a quotation mark is not closed: " + quoted(raw), REMEDY);
    }
    String inner = raw.substring(1, raw.length() - 1);
    return mark == '\'' ? inner.replace("''", "'") : inner.replace("\\\"", "\"");
  }

  private static Metadata metadata(
      Map<String, String> values, Map<String, Integer> numbers, String source) {
    Optional<LocalDate> published = Optional.empty();
    String date = values.getOrDefault("date", "");
    if (!date.isEmpty()) {
      published = PublicationDate.parse(date);
      if (published.isEmpty()) {
        throw new InputException(
            Location.of(source, numbers.getOrDefault("date", 1)),
            "no day in " + quoted(date),
            "write the date as 2025-01-15");
      }
    }
    return new Metadata(
        Optional.empty(),
        Metadata.words(values.getOrDefault("title", "")),
        published,
        Metadata.words(values.getOrDefault("publisher", "")),
        Metadata.webAddress(values.getOrDefault("url", ""))
            .or(() -> Metadata.webAddress(values.getOrDefault("source", ""))),
        Metadata.languageOf(values.getOrDefault("lang", "")));
  }

  private static String quoted(String words) {
    int limit = 60;
    return "“" + (words.length() > limit ? words.substring(0, limit) + "…" : words) + "”";
  }
}

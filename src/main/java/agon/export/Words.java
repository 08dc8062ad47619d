package agon.export;

import agon.text.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The words of a picture: the page's phrases, and the ontology's labels. */
final class Words {
  private final Story story;
  private final Language language;
  private final JsonNode phrases;
  private final Map<String, String> labels = new TreeMap<>();

  /** The words in the language of the story's scope. */
  Words(Story story) {
    this.story = story;
    this.language = story.selection().scope().language();
    String path = "/page/words/" + language.code() + ".json";
    try (InputStream file = Words.class.getResourceAsStream(path)) {
      this.phrases = new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A phrase of the page.
   *
   * @param key its key
   * @param values what stands in place of each {@code {name}}; where there are two forms, {@code
   *     count} says which
   * @throws IllegalStateException when the page has no such phrase
   */
  String phrase(String key, Map<String, Integer> values) {
    if (!phrases.has(key)) {
      throw new IllegalStateException("no phrase " + key);
    }
    String[] forms = phrases.get(key).asText().split("\\|", -1);
    String text = forms[isOne(values.getOrDefault("count", 2)) ? 0 : forms.length - 1];
    for (Map.Entry<String, Integer> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue().toString());
    }
    return text;
  }

  /** A phrase without gaps. */
  String phrase(String key) {
    return phrase(key, Map.of());
  }

  /** French counts nought as one. */
  private boolean isOne(int count) {
    return count == 1 || (count == 0 && language.equals(Language.FRENCH));
  }

  /** The label of a kind, a relation or a status. */
  String label(String term) {
    return labels.computeIfAbsent(term, name -> story.label(name, language));
  }
}

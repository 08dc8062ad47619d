package agon.extract;

import agon.knowledge.Entity;
import agon.knowledge.EntityKind;
import agon.knowledge.Gazetteer;
import agon.knowledge.GazetteerEntry;
import agon.knowledge.Iris;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A small gazetteer for tests. */
public final class Known {
  private Known() {}

  /** A handful of things of the field. */
  public static Gazetteer gazetteer() {
    return new Gazetteer(
        List.of(
            entry("anthropic", "Company", "Anthropic"),
            entry("apple", "Company", "Apple"),
            entry("dario-amodei", "Person", "Dario Amodei", "Amodei"),
            entry("france", "Place", "France", "français", "French"),
            entry("gpt-4", "Model", "GPT-4"),
            entry("gpt-4o", "Model", "GPT-4o"),
            entry("llama", "Model", "Llama"),
            entry("llama-3", "Model", "Llama 3"),
            entry("meta", "Company", "Meta"),
            entry("microsoft", "Company", "Microsoft"),
            entry("mistral-ai", "Company", "Mistral AI", "Mistral"),
            entry("new-york-times", "Company", "The New York Times", "New York Times", "NYT"),
            entry("openai", "Company", "OpenAI"),
            entry("perplexity", "Company", "Perplexity"),
            entry("perplexity-service", "Product", "Perplexity"),
            entry("sam-altman", "Person", "Sam Altman", "Altman"),
            entry("warner-bros-discovery", "Company", "Warner Bros. Discovery", "Warner"),
            entry("warner-music", "Company", "Warner Music Group", "Warner")),
        List.of(
            context("warner-bros-discovery", "Warner Bros. Discovery", "hollywood", "warner bros"),
            context("warner-music", "Warner Music Group", "suno", "songs")));
  }

  private static Gazetteer.Context context(String id, String name, String... words) {
    Entity thing = entry(id, "Company", name).entity();
    return new Gazetteer.Context(thing, List.of(words));
  }

  private static GazetteerEntry entry(String id, String kind, String... names) {
    Entity thing = new Entity(Iris.known(id), new EntityKind(kind), names[0], Optional.empty());
    return new GazetteerEntry(
        thing,
        Stream.of(names)
            .map(n -> new GazetteerEntry.Name(n, Optional.empty(), GazetteerEntry.Use.PLAIN))
            .toList());
  }
}

package agon.llm;

import java.net.URI;
import java.util.Optional;

/**
 * A language model and where it is served.
 *
 * @param endpoint base address of the OpenAI-compatible protocol, without a slash at its end, such
 *     as {@code http://localhost:11434/v1}
 * @param model the model's name, as the server knows it
 * @param key what the server wants to be shown, if anything; never written anywhere
 */
public record Server(URI endpoint, String model, Optional<String> key) {
  /** Without the key, so that no message can show it. */
  @Override
  public String toString() {
    return model + " at " + endpoint;
  }
}

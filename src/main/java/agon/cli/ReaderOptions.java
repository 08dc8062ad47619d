package agon.cli;

import agon.graph.Definitions;
import agon.language.LanguagePacks;
import agon.llm.Limits;
import agon.llm.SecondReader;
import agon.llm.Server;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that ask for a second reader. */
final class ReaderOptions {
  /** The variable that holds the key; never an option, since command lines are seen by others. */
  static final String KEY = "AGON_LLM_KEY";

  private static final String EXAMPLE = "http://localhost:11434/v1";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--reader",
      paramLabel = "READER",
      description =
          "Have a second reader read too: llm, a language model on a server of yours (default: none,"
              + " and nothing connects). Needs --endpoint and --model.")
  private @Nullable Kind kind;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description =
          "For --reader llm: the server's OpenAI-compatible address, such as "
              + EXAMPLE
              + " (Ollama's). A key is taken from the variable AGON_LLM_KEY (default: none).")
  private @Nullable String endpoint;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      description = "For --reader llm: the model, as the server calls it (default: none).")
  private @Nullable String model;

  /** What may read beside Agon. */
  enum Kind {
    /** A language model. */
    LLM
  }

  /**
   * Who reads: Agon alone, or with the second reader that is asked for.
   *
   * @throws ParameterException when the options do not fit together
   */
  Readers readers(Surroundings surroundings) {
    if (kind == null) {
      if (endpoint != null || model != null) {
        throw wrong("--endpoint and --model are for --reader llm");
      }
      return new Readers(StandardReader.load(), Optional.empty());
    }
    if (endpoint == null || model == null) {
      throw wrong(
          "--reader llm needs --endpoint URL and --model NAME, such as --endpoint "
              + EXAMPLE
              + " --model mistral-nemo");
    }
    Optional<String> key =
        Optional.ofNullable(surroundings.environment().get(KEY)).filter(k -> !k.isBlank());
    Server server = new Server(address(endpoint), name(model), key);
    StandardReader own = StandardReader.load();
    return new Readers(
        own,
        Optional.of(
            new SecondReader(
                server, Limits.USUAL, own.ontology(), LanguagePacks.all(), Definitions::in)));
  }

  private URI address(String given) {
    try {
      URI address = new URI(given.replaceAll("/+$", ""));
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      boolean plain = address.getUserInfo() == null && address.getQuery() == null;
      if (web && plain && address.getHost() != null && address.getFragment() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw wrong("--endpoint is no address: " + e.getReason() + "; give one such as " + EXAMPLE);
    }
    throw wrong(
        "--endpoint must be an http or https address without a password, such as " + EXAMPLE);
  }

  private String name(String given) {
    if (given.isBlank() || given.codePoints().anyMatch(Character::isWhitespace)) {
      throw wrong("--model must be a name without spaces, and is \"" + given + "\"");
    }
    return given;
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}

package agon.llm;

import agon.extract.claim.PassageStances;
import agon.knowledge.Claim;
import agon.knowledge.Extraction;
import agon.knowledge.Ontology;
import agon.language.LanguagePack;
import agon.llm.Examiner.Verdict;
import agon.text.Language;
import agon.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Reads articles a second time, with a language model, and adds what stands up to examination. The
 * same replies give the same claims. Safe for several threads.
 */
public final class SecondReader {
  /** Failures in a row after which a server is taken for dead. */
  private static final int MOST_FAILURES = 5;

  private final String id;
  private final Ontology ontology;
  private final Limits limits;
  private final ChatClient client;
  private final Map<Language, Prompts> prompts = new HashMap<>();
  private final Map<Language, PassageStances> stances = new HashMap<>();
  private final Counts counts = new Counts();
  private final AtomicInteger failures = new AtomicInteger();

  /**
   * Makes the reader; nothing connects yet.
   *
   * @param packs the languages that articles are read in
   * @param definitions what the ontology's terms mean, by local name, in a language
   */
  public SecondReader(
      Server server,
      Limits limits,
      Ontology ontology,
      List<LanguagePack> packs,
      Function<Language, Map<String, String>> definitions) {
    this.id = "llm." + server.model();
    this.ontology = ontology;
    this.limits = limits;
    this.client = new ChatClient(server, limits);
    for (LanguagePack pack : packs) {
      Language language = pack.language();
      prompts.put(language, new Prompts(language, ontology, definitions.apply(language)));
      stances.put(language, new PassageStances(pack));
    }
  }

  /** What its evidence is found by, such as {@code llm.mistral-nemo}. */
  public String id() {
    return id;
  }

  /** What has become of all claims that the model returned. */
  public Counts counts() {
    return counts;
  }

  /**
   * Reads an article again.
   *
   * @param reading what Agon itself has read
   * @return the same with the claims and evidence that the second reader adds
   * @throws NoReadingException when the server fails or its reply is no use, for any piece of the
   *     article: then nothing is added
   */
  public Extraction read(Extraction reading) throws NoReadingException {
    Language language = reading.document().language();
    Prompts words = Objects.requireNonNull(prompts.get(language), language.code());
    List<JsonNode> returned = new ArrayList<>();
    for (Span piece : Pieces.of(reading.document(), limits.pieceLength())) {
      returned.addAll(ReplyReader.claims(ask(words.task(), words.article(reading, piece))));
    }
    return Joining.join(reading, examine(reading, returned));
  }

  /** Asks, unless the server has failed so often in a row that each article would only wait. */
  private String ask(String task, String article) throws NoReadingException {
    if (failures.get() >= MOST_FAILURES) {
      throw new NoReadingException("not asked, since the server failed too often in a row");
    }
    try {
      String answer = client.ask(task, article);
      failures.set(0);
      return answer;
    } catch (NoReadingException e) {
      failures.incrementAndGet();
      throw e;
    }
  }

  private List<Claim> examine(Extraction reading, List<JsonNode> returned) {
    Language language = reading.document().language();
    Examiner examiner =
        new Examiner(
            reading,
            ontology.relationsByName(),
            Objects.requireNonNull(stances.get(language), language.code()),
            id);
    List<Claim> claims = new ArrayList<>();
    for (JsonNode item : returned) {
      Optional<Proposal> proposal = Proposal.of(item);
      Verdict verdict =
          proposal.map(examiner::examine).orElseGet(() -> new Verdict.Dropped(Reason.MALFORMED));
      if (verdict instanceof Verdict.Kept kept) {
        counts.keep();
        claims.add(kept.claim());
      } else if (verdict instanceof Verdict.Dropped dropped) {
        counts.drop(dropped.reason());
      }
    }
    return claims;
  }
}

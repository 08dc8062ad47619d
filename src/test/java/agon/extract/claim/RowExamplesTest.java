package agon.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import agon.graph.OntologyReader;
import agon.knowledge.Ontology;
import agon.knowledge.Value;
import agon.language.Annotator;
import agon.language.LanguagePack;
import agon.language.LanguagePacks;
import agon.language.StandardAnnotator;
import agon.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of a language's claim table reads its own example, and every relation has rows in every
 * language.
 */
final class RowExamplesTest {
  private static final Ontology ONTOLOGY = OntologyReader.read();

  /** Relations that names alone give, in any language. */
  private static final Set<String> BY_NAME = Set.of("plaintiffIn", "defendantIn");

  static Stream<LanguagePack> packs() {
    return LanguagePacks.all().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyRowReadsItsExample(LanguagePack pack) {
    FrameClaimExtractor extractor = FrameClaimExtractor.of(pack, ONTOLOGY);

    List<String> unread =
        unread(
            pack,
            extractor.grammar().rows(),
            (frame, marked, document) -> {
              List<Finding> claims = extractor.findings(document, marked.mentions(), List.of());
              return claims.stream().anyMatch(claim -> reads(claim, frame, marked))
                  ? Optional.empty()
                  : Optional.of(summary(claims));
            });

    assertThat(unread).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyRowOpensTheEventOfItsExample(LanguagePack pack) {
    Grammar grammar = FrameClaimExtractor.of(pack, ONTOLOGY).grammar();

    List<String> unread =
        unread(
            pack,
            grammar.openers(),
            (frame, marked, document) -> {
              Passage passage =
                  new Passage(document, document.sentences().get(0), marked.mentions(), List.of());
              boolean subject = marked.roles().containsKey("S");
              Object side = marked.roles().get(subject ? "S" : "O");
              List<Events.Side> sides = new SentenceReader(grammar, passage, Ties.NONE).events();
              return sides.stream().anyMatch(e -> e.subject() == subject && e.entity().equals(side))
                  ? Optional.empty()
                  : Optional.of(sides.toString());
            });

    assertThat(unread).isEmpty();
  }

  /** What is read of a row's example instead of what the row says; empty when it is read. */
  private interface Check {
    Optional<String> misread(Frame frame, MarkedText marked, Document document);
  }

  private static List<String> unread(LanguagePack pack, List<Frame> rows, Check check) {
    Annotator annotator = StandardAnnotator.of(pack);
    List<String> unread = new ArrayList<>();
    for (Frame frame : rows) {
      MarkedText marked = MarkedText.of(pack.language(), frame.example());
      Document document = annotator.annotate(marked.article());
      String row = frame.id() + ": " + frame.example() + "\n   " + parse(document) + "\n   ";
      check.misread(frame, marked, document).ifPresent(instead -> unread.add(row + instead));
    }
    return unread;
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyRelationHasRows(LanguagePack pack) {
    FrameClaimExtractor extractor = FrameClaimExtractor.of(pack, ONTOLOGY);

    Set<String> missing = new TreeSet<>(ONTOLOGY.relationsByName().keySet());
    extractor.grammar().rows().forEach(frame -> missing.remove(frame.relation().name()));

    assertThat(missing).isSubsetOf(BY_NAME);
  }

  private static boolean reads(Finding claim, Frame frame, MarkedText marked) {
    boolean rule = claim.evidence().rule().equals(frame.id());
    Set<Object> ends = Set.of(claim.subject(), end(claim.object()));
    Object object =
        frame
            .literal()
            .<Object>map(l -> l)
            .orElse(marked.roles().getOrDefault("O", claim.subject()));
    Object subject = marked.roles().getOrDefault("S", claim.subject());
    return rule && ends.equals(Set.of(subject, object));
  }

  private static Object end(Value value) {
    return value instanceof Value.OfEntity thing
        ? thing.entity()
        : ((Value.OfLiteral) value).text();
  }

  private static String parse(Document document) {
    StringBuilder words = new StringBuilder();
    document
        .sentences()
        .forEach(
            sentence -> {
              int index = 0;
              for (var token : sentence.tokens()) {
                words.append(
                    index++
                        + ":"
                        + token.text()
                        + "/"
                        + token.lemma()
                        + "/"
                        + token.tag()
                        + "/"
                        + token.dependency()
                        + ">"
                        + token.head()
                        + " ");
              }
            });
    return words.toString();
  }

  private static String summary(List<Finding> claims) {
    return claims.stream()
        .map(
            c ->
                c.subject().name()
                    + " "
                    + c.relation().name()
                    + " "
                    + end(c.object())
                    + " "
                    + c.status()
                    + " "
                    + c.evidence().rule())
        .toList()
        .toString();
  }
}

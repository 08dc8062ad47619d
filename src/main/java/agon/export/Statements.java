package agon.export;

import agon.graph.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Sums up the claims of a story by what they state. */
final class Statements {
  private final Story story;
  private final Map<Triple, Tally> tallies = new LinkedHashMap<>();

  private Statements(Story story) {
    this.story = story;
  }

  /** What is counted of one statement. */
  private static final class Tally {
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<Node> articles = new HashSet<>();
    private final TreeSet<String> days = new TreeSet<>();
  }

  /** The statements of a story, sorted by subject, relation and object. */
  static List<Statement> of(Story story) {
    Statements statements = new Statements(story);
    story.claims().forEach(statements::add);
    List<Statement> all = new ArrayList<>();
    statements.tallies.forEach((triple, tally) -> all.add(statement(triple, tally)));
    all.sort(Story.BY_STATEMENT);
    return all;
  }

  private void add(Node claim) {
    Tally tally = tallies.computeIfAbsent(story.statement(claim), statement -> new Tally());
    String status = story.status(claim);
    boolean past = status.equals("asserted") && story.value(claim, Terms.PAST) != null;
    tally.counts.merge(past ? "past" : status, 1, Integer::sum);
    Node article = story.value(claim, Terms.DERIVED_FROM);
    if (article != null && tally.articles.add(article)) {
      story.values(article, Terms.PUBLISHED).forEach(day -> tally.days.add(Story.text(day)));
    }
  }

  private static Statement statement(Triple triple, Tally tally) {
    Optional<Statement.Dates> dates =
        tally.days.isEmpty()
            ? Optional.empty()
            : Optional.of(new Statement.Dates(tally.days.first(), tally.days.last()));
    return new Statement(
        triple.getSubject(),
        triple.getPredicate().getLocalName(),
        triple.getObject(),
        tally.counts,
        tally.articles.size(),
        dates);
  }
}

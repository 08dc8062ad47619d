package agon.extract.quotation;

import agon.knowledge.Entity;
import agon.text.Document;
import agon.text.PartialDate;
import agon.text.Span;
import agon.text.TimeExpression;
import java.util.Optional;

/** To whom and when something was said. */
final class Circumstances {

  private final Document document;
  private final Sources sources;

  Circumstances(Document document, Sources sources) {
    this.document = document;
    this.sources = sources;
  }

  /** To whom: « à son collègue X », "told X". Never the speaker. */
  Optional<Entity> addressee(Report report) {
    if (report.cue().isEmpty()) {
      return Optional.empty();
    }
    Cue cue = report.cue().get();
    Tree tree = cue.tree();
    return tree.children(cue.verb()).stream()
        .filter(child -> isAddressed(cue, child))
        .map(child -> named(tree, child))
        .flatMap(Optional::stream)
        .filter(entity -> !report.speaker().thing().equals(Optional.of(entity)))
        .findFirst();
  }

  private static boolean isAddressed(Cue cue, int child) {
    String dependency = cue.tree().token(child).dependency();
    if (dependency.startsWith("iobj")) {
      return true;
    }
    if (dependency.startsWith("obl")) {
      return cue.tree().hasCase(child, "to");
    }
    return dependency.equals("obj") && cue.tree().isAddressing(cue.verb());
  }

  /** The thing that a phrase names, at its head or in apposition: « son collègue X ». */
  private Optional<Entity> named(Tree tree, int head) {
    Optional<Entity> own = sources.at(tree, head).filter(Speaker::isPerson);
    return own.or(
        () ->
            tree.children(head).stream()
                .filter(child -> isBesideName(tree, child))
                .map(child -> sources.at(tree, child))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> sources.at(tree, head)));
  }

  private static boolean isBesideName(Tree tree, int child) {
    String dependency = tree.token(child).dependency();
    boolean beside =
        dependency.startsWith("appos")
            || dependency.startsWith("flat")
            || dependency.equals("nmod")
            || dependency.equals("compound");
    return beside && !tree.hasChild(child, "case");
  }

  /** When: the time named nearest to the verb, outside the words reported. */
  Optional<PartialDate> date(Report report, Span said) {
    Span sentence = report.tree().sentence().span();
    int anchor = report.cue().map(Cue::start).orElse(sentence.start());
    TimeExpression nearest = null;
    for (TimeExpression time : document.timesIn(sentence)) {
      boolean closer =
          nearest == null
              || Math.abs(time.span().start() - anchor) < Math.abs(nearest.span().start() - anchor);
      if (!said.overlaps(time.span()) && closer) {
        nearest = time;
      }
    }
    return Optional.ofNullable(nearest).map(TimeExpression::date);
  }
}

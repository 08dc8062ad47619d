package agon.cli;

import agon.graph.KnowledgeGraph;
import agon.query.Dossier;
import java.nio.file.Path;
import java.util.List;

/** Prints a dossier: what {@link ShowCommand} does once its options are read. */
final class Showing {
  private final Surroundings surroundings;

  Showing(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Prints the dossier of the thing of this name. */
  void run(Path store, String name) {
    try (KnowledgeGraph graph = surroundings.stores().open(store)) {
      print(Dossier.of(graph, name));
    }
  }

  private void print(Dossier dossier) {
    surroundings.say(dossier.name() + " (" + dossier.kind() + ")");
    surroundings.say("  " + dossier.iri());
    list("also called: ", dossier.names());
    list("same as: ", dossier.links());
    list("the name may also mean: ", dossier.namesakes());
    if (dossier.sections().isEmpty()) {
      surroundings.say("\nNo article of this store claims anything about it.");
    }
    for (Dossier.Section section : dossier.sections()) {
      String name = dossier.name();
      surroundings.say(
          section.isSubject()
              ? "\n" + name + " " + section.relation() + " …"
              : "\n… " + section.relation() + " " + name);
      section.entries().forEach(this::print);
    }
  }

  private void list(String heading, List<String> names) {
    if (!names.isEmpty()) {
      surroundings.say("  " + heading + String.join(", ", names));
    }
  }

  private void print(Dossier.Entry entry) {
    String details = entry.details().isEmpty() ? "" : "; " + String.join("; ", entry.details());
    String saidBy = entry.saidBy().map(who -> " by " + who).orElse("");
    surroundings.say("  " + entry.other() + " [" + entry.status() + saidBy + details + "]");
    entry.quotes().forEach(quote -> surroundings.say("    “" + oneLine(quote) + "”"));
    String day = entry.published().map(date -> ", " + date).orElse("");
    surroundings.say("    — " + oneLine(entry.article()) + day);
  }

  /** A quotation may hold line breaks, and marks that could command a terminal. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}

package agon.query;

import java.util.Optional;

/**
 * What a canned query may be told.
 *
 * @param name its name on the command line; the query's variable is the same after an underscore,
 *     so that a column may have the name
 * @param meaning what it stands for, in English
 * @param type what a value may be
 * @param standard the value when none is given; {@link #ANY} leaves the variable free, empty means
 *     that a value is required
 */
public record Parameter(String name, String meaning, Type type, Optional<String> standard) {
  /** The value that leaves a parameter open. */
  public static final String ANY = "any";

  /** The name of the query's variable. */
  String variable() {
    return "_" + name;
  }

  /** What a value may be. */
  public enum Type {
    /** A thing, given by name, id or IRI. */
    THING("a thing"),
    /** A relation of the ontology, given by its local name. */
    RELATION("a relation"),
    /** A kind of the ontology, given by its local name. */
    KIND("a kind"),
    /** One of asserted, attributed, alleged, planned, negated. */
    STATUS("a status"),
    /** A year, a month or a day in ISO 8601 form. */
    DATE("a date"),
    /** Words to look for. */
    TEXT("a text"),
    /** The number of rows at most: bound to the query's LIMIT, not to a variable. */
    LIMIT("a limit");

    private final String words;

    Type(String words) {
      this.words = words;
    }

    /** How a query's header says it. */
    public String words() {
      return words;
    }
  }
}

package agon.evaluate;

import agon.knowledge.Status;
import agon.text.ContentHash;
import agon.text.Language;
import agon.text.Span;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a careful reader finds in one article.
 *
 * @param id the article's id
 * @param corpus the folder of gold that it was found by, as given
 * @param language its language
 * @param article where its text lies
 * @param entities the things that it names
 * @param facts the claims that it makes, each subject, relation and object once
 * @param ignore names that count neither way, as written
 * @param quotations what it quotes, in order of the text; empty where nobody has annotated it
 * @param references what its nouns and pronouns mean, in order of the text; empty where nobody has
 *     annotated it
 */
public record Gold(
    String id,
    String corpus,
    Language language,
    Path article,
    List<Thing> entities,
    List<Fact> facts,
    List<String> ignore,
    Optional<List<Quote>> quotations,
    Optional<List<Referring>> references) {
  /** Articles that count as seen whatever their number: the seed of the project and its twin. */
  private static final Set<String> ALWAYS_SEEN = Set.of("meta-contre-gpt-4", "seed");

  /** Copies the lists. */
  public Gold {
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
    ignore = List.copyOf(ignore);
    quotations = quotations.map(List::copyOf);
    references = references.map(List::copyOf);
  }

  /** Whether those who write rules may look at an article. */
  public enum Part {
    /** Rules and models may learn from it. */
    SEEN,
    /** Kept aside: nobody reads its gold, and only totals of it are shown. */
    APART
  }

  /**
   * A thing that the article names.
   *
   * @param id its id, the same in every gold file
   * @param type its kind
   * @param surfaces the names that the article gives it, as written
   */
  public record Thing(String id, String type, List<String> surfaces) {
    /** Copies the names. */
    public Thing {
      surfaces = List.copyOf(surfaces);
    }
  }

  /**
   * A claim that the article makes.
   *
   * @param subject id of a thing
   * @param relation name of a relation
   * @param object id of a thing, or a word such as {@code open}
   * @param status how the article commits itself to it
   * @param by id of the thing that says so
   * @param when ISO 8601, as precise as the text
   * @param role as written
   * @param amount as written
   * @param hint how the sentence that makes it begins
   */
  public record Fact(
      String subject,
      String relation,
      String object,
      Status status,
      Optional<String> by,
      Optional<String> when,
      Optional<String> role,
      Optional<String> amount,
      String hint) {

    /** Whether the article does not say it in its own voice as done. */
    public boolean isHedged() {
      return status != Status.ASSERTED;
    }
  }

  /**
   * Words that the article gives as somebody's.
   *
   * @param text the words, as written: those in quotation marks, or the reported clause
   * @param kind how they are given
   * @param speakers ids of those who say them, together where there are several; empty where the
   *     article names nobody
   * @param addressee id of the one whom they are said to
   * @param when ISO 8601, as precise as the text
   */
  public record Quote(
      String text,
      Kind kind,
      List<String> speakers,
      Optional<String> addressee,
      Optional<String> when) {
    /** Copies the ids. */
    public Quote {
      speakers = List.copyOf(speakers);
    }

    /** How words are given. */
    public enum Kind {
      /** In quotation marks. */
      DIRECT,
      /** As a reported clause. */
      INDIRECT,
      /** As a reported clause that holds words in quotation marks. */
      MIXED;

      /** As gold files write it. */
      public String label() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /**
   * A noun or pronoun and what it means.
   *
   * @param at where it begins, in code points of the article's text
   * @param text its characters
   * @param things the ids of the things that it means, or as written the name of one that is not
   *     listed; none where it means nothing that the article names
   */
  public record Referring(int at, String text, List<String> things) {
    /** Copies the ids. */
    public Referring {
      things = List.copyOf(things);
    }

    /**
     * Where it stands, in UTF-16 units of the article's text.
     *
     * @throws IndexOutOfBoundsException when it begins behind the text's end
     */
    public Span span(String article) {
      int start = article.offsetByCodePoints(0, at);
      return new Span(start, start + text.length());
    }
  }

  /**
   * The part that the article is in: apart when the SHA-256 of its id, read as a number, modulo 3
   * is 0.
   */
  public Part part() {
    BigInteger number = new BigInteger(1, ContentHash.sha256(id));
    boolean apart = number.mod(BigInteger.valueOf(3)).signum() == 0;
    return apart && !ALWAYS_SEEN.contains(id) ? Part.APART : Part.SEEN;
  }
}

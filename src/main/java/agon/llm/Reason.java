package agon.llm;

/** Why a claim that the model returned is dropped; in the order in which it is checked. */
public enum Reason {
  /** No object with the texts that were asked for. */
  MALFORMED("not in the form asked for"),
  /** A relation that the ontology does not have. */
  RELATION("unknown relation"),
  /** No status. */
  STATUS("unknown status"),
  /** Words that the article does not have. */
  QUOTE("quote not in the article"),
  /** A subject or object that is no thing of the article. */
  THING("names no thing of the article"),
  /** The words quoted do not speak of both, or do not tell which of two is meant. */
  PASSAGE("quote does not mention subject and object"),
  /** The ontology does not allow it. */
  UNFIT("breaks domain or range"),
  /** A question or condition, or denied where the model says it is so. */
  STANCE("passage does not say so");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** The reason in a few words. */
  public String words() {
    return words;
  }
}

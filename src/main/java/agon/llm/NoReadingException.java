package agon.llm;

/** The second reader has read nothing of an article: the server failed, or its reply is no use. */
public final class NoReadingException extends Exception {
  private static final long serialVersionUID = 1L;

  NoReadingException(String reason) {
    super(reason);
  }

  NoReadingException(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** Why, in a few words, such as {@code it answered 500}. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}

package agon.language;

import java.util.List;

/** Gives each token of a sentence its universal part of speech. */
public interface Tagger {
  /**
   * Tags a sentence.
   *
   * @param forms its tokens as written, in order; may be empty
   * @return a universal tag a token, such as {@code PROPN}
   */
  default List<String> tag(List<String> forms) {
    return tag(forms, (index, tag) -> true);
  }

  /**
   * Tags a sentence whose tokens may not have every tag.
   *
   * @param forms its tokens as written, in order; may be empty
   * @param limits which tags may be given; a token that may have none is tagged as if it had no
   *     limit
   * @return a universal tag a token
   */
  List<String> tag(List<String> forms, Limits limits);

  /** Which tags the tokens of one sentence may have. */
  @FunctionalInterface
  interface Limits {
    /** Whether the token at this index may have the tag. */
    boolean allows(int index, String tag);
  }
}

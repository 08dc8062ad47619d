package agon.language;

import java.util.List;

/** Gives each token of a sentence its universal part of speech. */
@FunctionalInterface
public interface Tagger {
  /**
   * Tags a sentence.
   *
   * @param forms its tokens as written, in order; may be empty
   * @return a universal tag a token, such as {@code PROPN}
   */
  List<String> tag(List<String> forms);
}

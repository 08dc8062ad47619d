package agon.knowledge;

import java.util.List;

/**
 * The mentions of one article that refer to one thing.
 *
 * @param mentions in order of the text; never empty
 */
public record CoreferenceChain(List<Mention> mentions) {
  /** Copies the mentions. */
  public CoreferenceChain {
    mentions = List.copyOf(mentions);
  }
}

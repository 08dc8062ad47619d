package agon.knowledge;

import agon.text.Span;
import java.net.URI;

/**
 * A passage that supports a claim.
 *
 * @param article the article's IRI
 * @param span its place in the article's text
 * @param quote its characters; equal to the text at {@code span}
 * @param rule id of the rule or model that found it, such as {@code fr.invests.2}
 */
public record Evidence(URI article, Span span, String quote, String rule)
    implements Comparable<Evidence> {
  @Override
  public int compareTo(Evidence other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : rule.compareTo(other.rule);
  }
}

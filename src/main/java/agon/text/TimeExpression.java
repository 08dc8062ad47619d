package agon.text;

/**
 * A passage that says when, resolved against the day of publication.
 *
 * @param span its place in the article's text
 * @param date the time it names, as precise as the text
 */
public record TimeExpression(Span span, PartialDate date) {}

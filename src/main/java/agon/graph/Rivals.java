package agon.graph;

/**
 * Two things that compete, as far as articles assert it.
 *
 * @param first name of the one; before {@code second} in the order of IRIs
 * @param second name of the other
 * @param claims the claims that assert it and do not put it in the past
 * @param articles the articles that speak of it, whatever the status
 */
public record Rivals(String first, String second, long claims, long articles) {}

package agon.knowledge;

/**
 * A mention with the thing that it refers to.
 *
 * @param mention the passage
 * @param entity the thing
 */
public record LinkedMention(Mention mention, Entity entity) {}

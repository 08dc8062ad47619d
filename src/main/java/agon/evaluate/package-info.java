/**
 * Scores of reading against gold: entities, claims, statuses, qualifiers and quotations, as the
 * annotation guide in {@code data/evaluation} says; articles that rules have seen apart from those
 * they have not.
 *
 * <p>Changes nothing and prints nothing; of an article that is kept apart it gives totals only. To
 * add a figure, add its component to {@link agon.evaluate.Score} and count it in {@link
 * agon.evaluate.Scorer}.
 */
@NullMarked
package agon.evaluate;

import org.jspecify.annotations.NullMarked;

/**
 * Draws: plain values (things and lines between them, bars) become SVG, the same bytes each time.
 *
 * <p>Knows nothing of graphs, claims or files, and needs no screen, font or clock: letters are
 * reckoned by a table of widths, and only arithmetic that every machine does alike is used. To add
 * a picture, write its record of plain values and the class that draws it.
 */
@NullMarked
package agon.picture;

import org.jspecify.annotations.NullMarked;

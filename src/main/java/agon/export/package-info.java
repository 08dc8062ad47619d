/**
 * Writes graphs and extractions for other programs: sorted, so that the same input gives the same
 * bytes.
 *
 * <p>Triple formats hold the default graph, quad formats and JSON-LD all graphs. Must not change a
 * graph or open a file. To add a format, write a {@link agon.export.StoryWriter} and its line in
 * {@link agon.export.ExportFormat#ALL}.
 */
@NullMarked
package agon.export;

import org.jspecify.annotations.NullMarked;

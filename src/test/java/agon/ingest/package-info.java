/** Tests of the readers, each with a sample beside it, and of the cleaning of pages. */
@NullMarked
package agon.ingest;

import org.jspecify.annotations.NullMarked;

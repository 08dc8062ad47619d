/** Tests of the room batch, on Spark in local mode. */
@NullMarked
package agon.batch;

import org.jspecify.annotations.NullMarked;

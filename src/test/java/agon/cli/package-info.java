/** Tests of the command line, run in this process with captured streams. */
@NullMarked
package agon.cli;

import org.jspecify.annotations.NullMarked;

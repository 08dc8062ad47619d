/**
 * The command line: a class a command, and the only room that prints or exits.
 *
 * <p>Commands stay thin: they turn options into calls of the rooms below and exceptions into exit
 * codes. To add one, write its class and name it in {@code subcommands}.
 */
@NullMarked
package agon.cli;

import org.jspecify.annotations.NullMarked;

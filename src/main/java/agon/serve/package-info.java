/**
 * The server: a SPARQL endpoint, the graph store protocol for reading, the web page, and the door
 * through which commands reach a store that the server holds.
 *
 * <p>Everything a visitor sends is foreign: {@link agon.serve.Guard} stands before all else,
 * queries are bounded in time and rows, and nothing here changes the graph. Only the door leads to
 * commands that do, and only for whoever can read the store's folder.
 *
 * <p>Must not: know the commands (the door gets them handed in), fetch anything from elsewhere. To
 * add a path, write a servlet and name it in {@link agon.serve.Server}; to add a view of the page,
 * see {@code src/main/resources/page}.
 */
@NullMarked
package agon.serve;

import org.jspecify.annotations.NullMarked;

package agon.batch;

import java.io.Serializable;

/**
 * A file, or some lines of it.
 *
 * @param path where it is, with its file system
 * @param name its path as the user gave it, which articles are named after
 * @param modified when the file was last changed, in milliseconds since 1970
 * @param offset where it starts, in bytes
 * @param length bytes from there
 * @param before lines of the file that lie before it; 0 for a whole file
 */
record Piece(String path, String name, long modified, long offset, long length, int before)
    implements Serializable {}

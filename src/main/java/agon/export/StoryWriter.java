package agon.export;

import org.apache.jena.atlas.io.AWriter;

/** Writes a story in one format. */
@FunctionalInterface
interface StoryWriter {
  /** Writes all of the story; the caller flushes. */
  void write(Story story, AWriter out);
}

package agon.batch;

import java.io.Serializable;
import java.util.List;

/**
 * What a job is to do.
 *
 * @param inputs files, folders and globs of any Hadoop file system
 * @param output folder for the parts; made when missing
 * @param partBytes how many bytes of input make a part, about
 * @param language code of the language of all articles; empty to have it detected
 */
public record Order(List<String> inputs, String output, long partBytes, String language)
    implements Serializable {
  /** Copies the inputs. */
  public Order {
    inputs = List.copyOf(inputs);
  }
}

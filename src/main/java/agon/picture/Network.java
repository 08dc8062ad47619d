package agon.picture;

import java.util.List;

/**
 * A map of things and the lines between them, as plain values.
 *
 * @param title what it shows
 * @param note a line under the title
 * @param nodes the things, the weightiest first
 * @param links the lines; their ends are indices of nodes
 * @param keys what colours, lines and shapes mean
 */
public record Network(
    String title, String note, List<Node> nodes, List<Link> links, List<Key> keys) {
  /** Copies the lists. */
  public Network {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    keys = List.copyOf(keys);
  }

  /**
   * A thing.
   *
   * @param name what is written under it
   * @param tip what a viewer says of it
   * @param look its shape and colour
   * @param weight how large it is, from 0
   */
  public record Node(String name, String tip, Look look, double weight) {}

  /**
   * The look of a thing.
   *
   * @param shape its outline
   * @param colour as SVG writes it
   */
  public record Look(Shape shape, String colour) {}

  /**
   * A line.
   *
   * @param from the index of the node where it starts
   * @param to the index of the node where it ends
   * @param stroke how it is drawn
   * @param label what is written on it; empty for nothing
   * @param tip what a viewer says of it
   */
  public record Link(int from, int to, Stroke stroke, String label, String tip) {}

  /**
   * How a line is drawn.
   *
   * @param line unbroken or how broken
   * @param colour as SVG writes it
   * @param width in pixels
   * @param arrow whether it has a head
   * @param faint whether it is paler than others
   */
  public record Stroke(Line line, String colour, double width, boolean arrow, boolean faint) {}

  /**
   * A row of the legend.
   *
   * @param title what it explains
   * @param entries signs with their meanings
   */
  public record Key(String title, List<Entry> entries) {
    /** Copies the list. */
    public Key {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A sign and its meaning.
   *
   * @param sign what is explained
   * @param meaning in words
   */
  public record Entry(Sign sign, String meaning) {}

  /** A sign of the legend. */
  public sealed interface Sign {
    /** The colour of lines. */
    record OfColour(String colour) implements Sign {}

    /** The way a line is broken. */
    record OfLine(Line line) implements Sign {}

    /** The look of things. */
    record OfLook(Look look) implements Sign {}

    /** No sign: words alone. */
    record None() implements Sign {}
  }
}

package agon.picture;

import agon.text.Xml;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG elements; what is text becomes text and nothing else. */
final class Svg {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Starts a drawing with its title, which screen readers say.
   *
   * @param width width in pixels
   * @param height height in pixels
   * @param paper colour of the ground
   */
  static Svg start(double width, double height, String paper, String title) {
    Svg svg = new Svg();
    svg.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + number(width) + " " + number(height),
        "role",
        "img",
        "font-family",
        "sans-serif");
    svg.words("title", title);
    svg.leaf("rect", "width", width, "height", height, "fill", paper);
    return svg;
  }

  /** Opens an element. */
  void open(String tag, Object... attributes) {
    out.append('<').append(tag);
    attributes(attributes);
    out.append(">\n");
    open.push(tag);
  }

  /** Closes the element that was opened last. */
  void close() {
    out.append("</").append(open.pop()).append(">\n");
  }

  /** An element without content. */
  void leaf(String tag, Object... attributes) {
    out.append('<').append(tag);
    attributes(attributes);
    out.append("/>\n");
  }

  /** An element that holds text. */
  void words(String tag, String text, Object... attributes) {
    out.append('<').append(tag);
    attributes(attributes);
    out.append('>').append(Xml.escape(text)).append("</").append(tag).append(">\n");
  }

  /** Closes all and gives the whole. */
  String end() {
    while (!open.isEmpty()) {
      close();
    }
    return out.toString();
  }

  private void attributes(Object... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      String text = value instanceof Double size ? number(size) : value.toString();
      out.append(' ').append(pairs[i]).append("=\"").append(Xml.escape(text)).append('"');
    }
  }

  /** A number with at most one decimal. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
    return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
  }

  /** Points as a path's data needs them. */
  static String at(double x, double y) {
    return number(x) + " " + number(y);
  }
}

package agon.picture;

import java.util.ArrayList;
import java.util.List;

/** Says under a picture what its signs mean: a row for each key, broken where it is too long. */
final class Legend {
  private static final double LETTERS = 12;
  private static final double ROW = 24;
  private static final double SIGN = 30;
  private static final double GAP = 20;

  private final Palette palette;
  private final double scale;
  private final List<Piece> pieces = new ArrayList<>();
  private double titles;
  private int rows;

  /** A title or an entry with its place, unscaled. */
  private record Piece(double x, int row, Network.Entry entry, boolean isTitle) {}

  /**
   * The legend of these keys.
   *
   * @param scale how much larger than usual it is
   * @param width how wide it may be, in pixels
   */
  Legend(List<Network.Key> keys, Palette palette, double scale, double width) {
    this.palette = palette;
    this.scale = scale;
    for (Network.Key key : keys) {
      titles = Math.max(titles, Lettering.width(key.title(), LETTERS) * 1.12 + GAP);
    }
    keys.forEach(key -> row(key, width / scale));
  }

  private void row(Network.Key key, double width) {
    pieces.add(new Piece(0, rows, new Network.Entry(new Network.Sign.None(), key.title()), true));
    double x = titles;
    for (Network.Entry entry : key.entries()) {
      double wide = sign(entry) + Lettering.width(entry.meaning(), LETTERS) + GAP;
      if (x > titles && x + wide > width) {
        rows++;
        x = titles;
      }
      pieces.add(new Piece(x, rows, entry, false));
      x += wide;
    }
    rows++;
  }

  private static double sign(Network.Entry entry) {
    return entry.sign() instanceof Network.Sign.None ? 0 : SIGN;
  }

  /** Its height in pixels. */
  double height() {
    return scale * ROW * rows;
  }

  /** Draws it with its upper left corner at a point. */
  void draw(Svg svg, double x, double y) {
    String place = "translate(" + Svg.at(x, y) + ") scale(" + Svg.number(scale) + ")";
    svg.open("g", "class", "legend", "transform", place, "font-size", LETTERS);
    for (Piece piece : pieces) {
      double middle = piece.row() * ROW + ROW / 2;
      sign(svg, piece.entry().sign(), piece.x(), middle);
      svg.words(
          "text",
          piece.entry().meaning(),
          "x",
          piece.x() + sign(piece.entry()),
          "y",
          middle + LETTERS * 0.35,
          "font-weight",
          piece.isTitle() ? "bold" : "normal",
          "fill",
          palette.colour(piece.isTitle() ? "soft" : "ink"));
    }
    svg.close();
  }

  private void sign(Svg svg, Network.Sign sign, double x, double y) {
    if (sign instanceof Network.Sign.OfColour colour) {
      line(svg, x, y, Line.SOLID, colour.colour());
    } else if (sign instanceof Network.Sign.OfLine line) {
      line(svg, x, y, line.line(), palette.colour("soft"));
    } else if (sign instanceof Network.Sign.OfLook look) {
      look.look().shape().draw(svg, x + 15, y, 6.5, look.look().colour());
    }
  }

  private void line(Svg svg, double x, double y, Line line, String colour) {
    String dashes = line == Line.SOLID ? "none" : line.dashes();
    svg.leaf(
        "path",
        "d",
        "M" + Svg.at(x, y) + "H" + Svg.number(x + 24),
        "stroke",
        colour,
        "stroke-width",
        line == Line.SOLID ? "3.5" : "2.5",
        "stroke-dasharray",
        dashes);
    if (line == Line.CROSSED) {
      svg.leaf(
          "path",
          "d",
          "M" + Svg.at(x + 8, y - 4) + "l8 8m0 -8l-8 8",
          "stroke",
          palette.colour("denied"),
          "stroke-width",
          "2.2");
    }
  }
}

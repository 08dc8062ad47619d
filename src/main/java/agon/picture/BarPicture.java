package agon.picture;

/** Draws a bar chart: lying bars with names before them, or upright ones with times under them. */
public final class BarPicture {
  private static final double MARGIN = 28;
  private static final double HEADER = 84;
  private static final double LETTERS = 12;
  private static final double ROW = 24;
  private static final double LENGTH = 560;
  private static final double LABEL = 300;
  private static final double COLUMN = 30;
  private static final double STANDING = 300;
  private static final int MOST_TICKS = 6;

  private final Bars bars;
  private final Palette palette;
  private final double step;
  private final double top;

  /** Where a text stands: its start, middle or end at a point. */
  private record Place(double x, double y, String anchor) {}

  /** Where a bar stands. */
  private record Rectangle(double x, double y, double width, double height) {}

  private BarPicture(Bars bars, Palette palette) {
    this.bars = bars;
    this.palette = palette;
    double most = bars.bars().stream().mapToDouble(Bars.Bar::value).max().orElse(0);
    this.step = step(most);
    this.top = Math.max(step, Math.ceil(most / step) * step);
  }

  /** The chart as SVG. */
  public static String svg(Bars bars, Palette palette) {
    BarPicture picture = new BarPicture(bars, palette);
    return bars.isUpright() ? picture.upright() : picture.lying();
  }

  /** A round distance between ticks, one at least: what is counted is whole. */
  private static double step(double most) {
    double unit = 1;
    while (most / unit > 10 * MOST_TICKS) {
      unit *= 10;
    }
    for (double factor : new double[] {1, 2, 5, 10}) {
      if (most <= MOST_TICKS * factor * unit) {
        return factor * unit;
      }
    }
    return 10 * unit;
  }

  private String lying() {
    double labels =
        bars.bars().stream()
            .mapToDouble(bar -> Math.min(LABEL, Lettering.width(bar.label(), LETTERS)))
            .max()
            .orElse(0);
    double height = HEADER + ROW * bars.bars().size() + 2 * MARGIN;
    double left = MARGIN + labels + 10;
    Svg svg = start(left + LENGTH + 2 * MARGIN, height);
    double bottom = HEADER + ROW * bars.bars().size() + 6;
    for (double tick = 0; tick <= top; tick += step) {
      double x = left + tick / top * LENGTH;
      grid(svg, "M" + Svg.at(x, HEADER - 6) + "V" + Svg.number(bottom));
      text(svg, Svg.number(tick), new Place(x, bottom + 18, "middle"), "soft");
    }
    for (int i = 0; i < bars.bars().size(); i++) {
      Bars.Bar bar = bars.bars().get(i);
      double y = HEADER + i * ROW;
      double length = bar.value() / top * LENGTH;
      bar(svg, bar, new Rectangle(left, y + 4, length, ROW - 8));
      String label = Lettering.cut(bar.label(), LABEL / LETTERS);
      text(svg, label, new Place(left - 8, y + ROW / 2 + LETTERS * 0.35, "end"), "ink");
      Place end = new Place(left + length + 6, y + ROW / 2 + LETTERS * 0.35, "start");
      text(svg, Svg.number(bar.value()), end, "soft");
    }
    return svg.end();
  }

  private String upright() {
    double left = MARGIN + 30;
    double width = Math.max(700, COLUMN * bars.bars().size());
    double column = Math.min(2 * COLUMN, width / Math.max(1, bars.bars().size()));
    Svg svg = start(left + width + MARGIN, HEADER + STANDING + 2 * MARGIN + 50);
    double bottom = HEADER + STANDING;
    for (double tick = 0; tick <= top; tick += step) {
      double y = bottom - tick / top * STANDING;
      grid(svg, "M" + Svg.at(left, y) + "H" + Svg.number(left + width));
      text(svg, Svg.number(tick), new Place(left - 8, y + LETTERS * 0.35, "end"), "soft");
    }
    for (int i = 0; i < bars.bars().size(); i++) {
      Bars.Bar bar = bars.bars().get(i);
      double x = left + i * column;
      double length = bar.value() / top * STANDING;
      bar(svg, bar, new Rectangle(x + 4, bottom - length, column - 8, length));
      month(svg, bar.label(), x + column / 2, bottom + 16);
    }
    return svg.end();
  }

  /** A slanting label that ends at a point. */
  private void month(Svg svg, String label, double x, double y) {
    svg.open("g", "transform", "rotate(-50 " + Svg.at(x, y) + ")");
    text(svg, label, new Place(x, y, "end"), "ink");
    svg.close();
  }

  private Svg start(double width, double height) {
    Svg svg = Svg.start(width, height, palette.colour("paper"), bars.title());
    svg.words(
        "text",
        bars.title(),
        "x",
        MARGIN,
        "y",
        36.0,
        "font-family",
        "serif",
        "font-size",
        Math.min(19, 19 * (width - 2 * MARGIN) / Lettering.width(bars.title(), 21)),
        "font-weight",
        "bold",
        "fill",
        palette.colour("ink"));
    text(svg, bars.note(), new Place(MARGIN, 56, "start"), "soft");
    return svg;
  }

  private void bar(Svg svg, Bars.Bar bar, Rectangle place) {
    svg.open("g", "class", "bar", "fill", palette.colour("accent"));
    svg.words("title", bar.label() + ": " + Svg.number(bar.value()));
    svg.leaf(
        "rect",
        "x",
        place.x(),
        "y",
        place.y(),
        "width",
        place.width(),
        "height",
        place.height(),
        "rx",
        "2");
    svg.close();
  }

  private void grid(Svg svg, String path) {
    svg.leaf("path", "d", path, "stroke", palette.colour("rule"), "fill", "none");
  }

  private void text(Svg svg, String words, Place place, String colour) {
    svg.words(
        "text",
        words,
        "x",
        place.x(),
        "y",
        place.y(),
        "font-size",
        LETTERS,
        "text-anchor",
        place.anchor(),
        "fill",
        palette.colour(colour));
  }
}

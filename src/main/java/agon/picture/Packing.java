package agon.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets rectangles side by side and above each other, each where the heap is lowest. */
final class Packing {
  private final double width;
  private List<Step> skyline;

  /** A part of the upper edge of the heap; the heap grows downwards. */
  private record Step(double from, double to, double top) {}

  /** A place for a rectangle: its upper left corner. */
  record Spot(double x, double y) {}

  /** A heap that is this wide. */
  Packing(double width) {
    this.width = width;
    this.skyline = List.of(new Step(0, width, 0));
  }

  /** Places a rectangle; one that is wider than the heap starts at its left edge. */
  Spot add(double wide, double high) {
    Spot best =
        skyline.stream()
            .map(Step::from)
            .filter(from -> from + wide <= width || from == 0)
            .map(from -> new Spot(from, top(from, from + wide)))
            .min(Comparator.comparingDouble(Spot::y))
            .orElseThrow();
    raise(best.x(), best.x() + wide, best.y() + high);
    return best;
  }

  private double top(double from, double to) {
    return skyline.stream()
        .filter(step -> step.from() < to && step.to() > from)
        .mapToDouble(Step::top)
        .max()
        .orElse(0);
  }

  private void raise(double from, double to, double top) {
    List<Step> raised = new ArrayList<>();
    for (Step step : skyline) {
      if (step.from() < from) {
        raised.add(new Step(step.from(), Math.min(step.to(), from), step.top()));
      }
      if (step.to() > to) {
        raised.add(new Step(Math.max(step.from(), to), step.to(), step.top()));
      }
    }
    raised.add(new Step(from, to, top));
    raised.removeIf(step -> step.to() <= step.from());
    raised.sort(Comparator.comparingDouble(Step::from));
    skyline = raised;
  }
}

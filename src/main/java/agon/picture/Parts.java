package agon.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The layout of a network whose parts need not hang together: each by itself, then packed. */
final class Parts {
  private static final double GAP = 26;

  private final Boxes boxes;
  private final int[][] ties;
  private final double aspect;

  /** What hangs together, members ascending. */
  private static final class Group {
    private final List<Integer> members = new ArrayList<>();
    private final List<int[]> ties = new ArrayList<>();
  }

  /** A part in its own frame, whose upper left corner is the origin. */
  private record Part(List<Integer> members, Boxes placed, double width, double height) {
    double area() {
      return (width + GAP) * (height + GAP);
    }
  }

  private Parts(Boxes boxes, int[][] ties, double aspect) {
    this.boxes = boxes;
    this.ties = ties;
    this.aspect = aspect;
  }

  /**
   * Places boxes to the right of and below the origin, none over another.
   *
   * @param boxes what to place, the most important first; they are moved
   * @param ties pairs of indices
   * @param aspect how much wider than high the whole should be
   */
  static void place(Boxes boxes, int[][] ties, double aspect) {
    new Parts(boxes, ties, aspect).run();
  }

  private void run() {
    List<Part> parts =
        connected().stream()
            .map(this::laidOut)
            .sorted(Comparator.comparingDouble(Part::area).reversed())
            .toList();
    double area = parts.stream().mapToDouble(Part::area).sum();
    double widest = parts.stream().mapToDouble(part -> part.width() + GAP).max().orElse(0);
    Packing packing = new Packing(Math.max(widest, Math.sqrt(area * aspect)));
    for (Part part : parts) {
      Packing.Spot spot = packing.add(part.width() + GAP, part.height() + GAP);
      for (int i = 0; i < part.members().size(); i++) {
        boxes.x[part.members().get(i)] = part.placed().x[i] + spot.x();
        boxes.y[part.members().get(i)] = part.placed().y[i] + spot.y();
      }
    }
  }

  /** The parts in the order of their first members. */
  private List<Group> connected() {
    int[] leader = new int[boxes.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
    for (int[] tie : ties) {
      int one = leader(leader, tie[0]);
      int other = leader(leader, tie[1]);
      leader[Math.max(one, other)] = Math.min(one, other);
    }
    Map<Integer, Group> parts = new TreeMap<>();
    for (int i = 0; i < leader.length; i++) {
      parts.computeIfAbsent(leader(leader, i), first -> new Group()).members.add(i);
    }
    for (int[] tie : ties) {
      Objects.requireNonNull(parts.get(leader(leader, tie[0]))).ties.add(tie);
    }
    return List.copyOf(parts.values());
  }

  private static int leader(int[] leader, int box) {
    int at = box;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private Part laidOut(Group group) {
    int[] index = new int[boxes.size()];
    for (int i = 0; i < group.members.size(); i++) {
      index[group.members.get(i)] = i;
    }
    Boxes placed =
        new Boxes(
            group.members.stream().mapToDouble(boxes::halfWidth).toArray(),
            group.members.stream().mapToDouble(boxes::halfHeight).toArray());
    int[][] inside =
        group.ties.stream()
            .map(tie -> new int[] {index[tie[0]], index[tie[1]]})
            .toArray(int[][]::new);
    ForceLayout.place(placed, inside, aspect);
    return framed(group.members, placed);
  }

  private static Part framed(List<Integer> members, Boxes placed) {
    double width = placed.right() - placed.left();
    double height = placed.bottom() - placed.top();
    placed.move(-placed.left(), -placed.top());
    return new Part(members, placed, width, height);
  }
}

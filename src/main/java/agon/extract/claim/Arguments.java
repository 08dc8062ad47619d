package agon.extract.claim;

import java.util.List;

/** Finds the arguments of a frame that was set off: along the parse, else on the surface. */
final class Arguments {
  private static final int MOST = 40;

  private final SyntaxTree tree;
  private final Slots slots;
  private final Vicinity vicinity;

  Arguments(SyntaxTree tree, Slots slots, Vicinity vicinity) {
    this.tree = tree;
    this.slots = slots;
    this.vicinity = vicinity;
  }

  /** Whether what the frame asks for hangs there, and nothing that it forbids. */
  boolean isComplete(FrameIndex.Hit hit) {
    Frame frame = hit.frame();
    return frame.required().stream().allMatch(paths -> reaches(hit.trigger(), paths))
        && frame.forbidden().stream().noneMatch(paths -> reaches(hit.trigger(), paths));
  }

  private boolean reaches(int trigger, List<Frame.Path> paths) {
    return paths.stream().anyMatch(path -> !slots.reach(trigger, path).isEmpty());
  }

  /** What the first of these paths that leads to anything leads to. */
  List<Reference> first(List<Frame.Path> paths, FrameIndex.Hit hit) {
    for (Frame.Path path : paths) {
      List<Reference> found = slots.references(hit.trigger(), path);
      if (!found.isEmpty()) {
        return found.subList(0, Math.min(MOST, found.size()));
      }
    }
    return paths.stream()
        .filter(
            path -> slots.reach(hit.trigger(), path).stream().allMatch(t -> tree.hasTag(t, "NUM")))
        .map(path -> vicinity.of(hit, path))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}

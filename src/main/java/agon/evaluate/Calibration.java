package agon.evaluate;

import agon.evaluate.Verdict.Prediction;
import java.util.ArrayList;
import java.util.List;

/**
 * How often claims of some confidence are right: a line of a reliability table.
 *
 * @param part which articles it counts
 * @param from the least confidence that it counts
 * @param to the confidence that it no longer counts; 1 is counted by the last line
 * @param mean the mean confidence of its claims
 * @param right how many of its claims are right
 */
public record Calibration(Gold.Part part, double from, double to, double mean, Ratio right) {
  private static final int BINS = 10;

  /** The lines of a part, in order of confidence; a line without claims is left out. */
  static List<Calibration> of(Gold.Part part, List<Verdict> verdicts) {
    List<Calibration> lines = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int number = bin;
      List<Prediction> own =
          verdicts.stream()
              .flatMap(verdict -> verdict.predictions().stream())
              .filter(prediction -> bin(prediction) == number)
              .toList();
      if (!own.isEmpty()) {
        lines.add(line(part, bin, own));
      }
    }
    return lines;
  }

  private static Calibration line(Gold.Part part, int bin, List<Prediction> own) {
    int right = (int) own.stream().filter(Prediction::right).count();
    double mean = own.stream().mapToDouble(p -> p.claim().confidence()).average().orElseThrow();
    Ratio share = new Ratio(right, own.size());
    return new Calibration(part, (double) bin / BINS, (bin + 1.0) / BINS, mean, share);
  }

  private static int bin(Prediction prediction) {
    return Math.min(BINS - 1, (int) (prediction.claim().confidence() * BINS));
  }
}

package agon.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layout: nothing overlaps, and what is tied lies near. */
final class PartsTest {
  private static final double ASPECT = 1.5;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 20, 200, 2000})
  void noBoxOverlapsAnother(int size) {
    Boxes boxes = boxes(size);

    Parts.place(boxes, ties(size), ASPECT);

    assertThat(boxes.overlaps()).isZero();
  }

  @Test
  void whatIsTiedLiesNearer() {
    Boxes boxes = boxes(200);
    int[][] ties = ties(200);

    Parts.place(boxes, ties, ASPECT);

    double tied =
        IntStream.range(0, ties.length)
            .mapToDouble(i -> distance(boxes, ties[i][0], ties[i][1]))
            .average()
            .orElseThrow();
    double any =
        IntStream.range(0, 199)
            .mapToDouble(i -> distance(boxes, i, (i * 7 + 13) % 200))
            .average()
            .orElseThrow();
    assertThat(tied).isLessThan(0.6 * any);
  }

  @Test
  void partsThatNothingTiesStandApart() {
    Boxes boxes = boxes(6);

    Parts.place(boxes, new int[][] {{0, 1}, {1, 2}, {3, 4}, {4, 5}}, ASPECT);

    assertThat(boxes.overlaps()).isZero();
    assertThat(IntStream.range(0, 6).mapToObj(i -> boxes.x[i] >= 0 && boxes.y[i] >= 0))
        .containsOnly(true);
  }

  @Test
  void boxesThatCannotBePushedApartInTimeGetMoreRoom() {
    double[] half = new double[300];
    java.util.Arrays.fill(half, 50);
    Boxes boxes = new Boxes(half, half);
    int[][] star = IntStream.range(1, 300).mapToObj(i -> new int[] {0, i}).toArray(int[][]::new);

    Parts.place(boxes, star, ASPECT);

    assertThat(boxes.overlaps()).isZero();
  }

  private static double distance(Boxes boxes, int one, int other) {
    return Math.hypot(boxes.x[one] - boxes.x[other], boxes.y[one] - boxes.y[other]);
  }

  private static Boxes boxes(int size) {
    Random random = new Random(1);
    return new Boxes(
        random.doubles(size, 20, 70).toArray(), random.doubles(size, 12, 40).toArray());
  }

  private static int[][] ties(int size) {
    Random random = new Random(2);
    return IntStream.range(1, size)
        .mapToObj(i -> new int[] {i, random.nextInt(i)})
        .toArray(int[][]::new);
  }
}

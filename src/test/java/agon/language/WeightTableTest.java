package agon.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Weights packed close give what loose ones would. */
final class WeightTableTest {
  private static final int BITS = 8;
  private static final int LABELS = 9;

  @Test
  void addsTheWeightsOfASlotWhateverTheirNumberAndSize() {
    int[][] rows = rows();

    WeightTable table = WeightTable.of(BITS, rows);

    assertThat(rows).hasDimensions(1 << BITS, LABELS);
    assertHolds(table, rows);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    int[][] rows = rows();
    ModelWriter written = new ModelWriter("test");
    WeightTable.of(BITS, rows).write(written);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    written.writeTo(file);

    ModelReader in = ModelReader.open(new ByteArrayInputStream(file.toByteArray()), "test");
    in.expect("test");
    WeightTable read = WeightTable.read(in);

    assertHolds(read, rows);
  }

  private static void assertHolds(WeightTable table, int[][] rows) {
    int weights = 0;
    for (int slot = 0; slot < rows.length; slot++) {
      int[] scores = new int[LABELS];
      table.addTo(slot << (Integer.SIZE - BITS), scores);
      assertThat(scores).as("slot %d", slot).isEqualTo(rows[slot]);
      for (int weight : rows[slot]) {
        weights += weight == 0 ? 0 : 1;
      }
    }
    assertThat(table.size()).isEqualTo(weights);
  }

  /** Rows of none to all labels, with weights that fit a word and weights that do not. */
  private static int[][] rows() {
    Random random = new Random(7);
    int[][] rows = new int[1 << BITS][LABELS];
    for (int[] row : rows) {
      int count = random.nextInt(LABELS + 1);
      int limit = random.nextInt(4) == 0 ? 1 << 22 : 4096;
      for (int i = 0; i < count; i++) {
        row[random.nextInt(LABELS)] = random.nextInt(2 * limit) - limit;
      }
    }
    return rows;
  }
}

package agon.language;

/**
 * The weights of a trained linear model, as whole numbers: for each slot that features fall into,
 * the labels that have a weight there. Sums of whole numbers are the same on every machine.
 * Immutable, so safe for several threads.
 */
public final class WeightTable implements Scorer {
  private static final int LABEL_BITS = 8;
  private static final int LABEL_MASK = (1 << LABEL_BITS) - 1;

  private final int bits;
  private final int[] starts;
  private final int[] entries;

  private WeightTable(int bits, int[] starts, int[] entries) {
    this.bits = bits;
    this.starts = starts;
    this.entries = entries;
  }

  /**
   * The table of these weights.
   *
   * @param bits two to this power is the number of slots, 1 to 24
   * @param rows for each slot its weight for each label, none beyond ±2²²; an empty row where all
   *     are zero
   */
  public static WeightTable of(int bits, int[][] rows) {
    int count = 0;
    for (int[] row : rows) {
      count += nonZero(row);
    }
    int[] starts = new int[(1 << bits) + 1];
    int[] entries = new int[count];
    int next = 0;
    for (int slot = 0; slot < rows.length; slot++) {
      starts[slot] = next;
      int[] row = rows[slot];
      for (int label = 0; label < row.length; label++) {
        if (row[label] != 0) {
          entries[next++] = (row[label] << LABEL_BITS) | label;
        }
      }
    }
    starts[rows.length] = next;
    return new WeightTable(bits, starts, entries);
  }

  /** The slot of a feature among two to the power of {@code bits}: its upper bits. */
  public static int slot(int feature, int bits) {
    return feature >>> (Integer.SIZE - bits);
  }

  @Override
  public void addTo(int feature, int[] scores) {
    int slot = slot(feature, bits);
    int end = starts[slot + 1];
    for (int i = starts[slot]; i < end; i++) {
      int entry = entries[i];
      scores[entry & LABEL_MASK] += entry >> LABEL_BITS;
    }
  }

  /** How many weights are not zero. */
  public int size() {
    return entries.length;
  }

  /** Writes the table: gaps between used slots, entries a slot, labels, weights, each by itself. */
  void write(ModelWriter out) {
    out.number(bits);
    out.number(entries.length);
    int used = -1;
    for (int slot = 0; slot + 1 < starts.length; slot++) {
      if (starts[slot + 1] > starts[slot]) {
        out.number(slot - used);
        used = slot;
      }
    }
    out.number(0);
    for (int slot = 0; slot + 1 < starts.length; slot++) {
      if (starts[slot + 1] > starts[slot]) {
        out.number(starts[slot + 1] - starts[slot]);
      }
    }
    for (int entry : entries) {
      out.number(entry & LABEL_MASK);
    }
    for (int entry : entries) {
      out.signed(entry >> LABEL_BITS);
    }
  }

  /** Reads what {@link #write} wrote. */
  static WeightTable read(ModelReader in) {
    int bits = in.number(24);
    int[] entries = new int[in.number(1 << 28)];
    int[] starts = new int[(1 << bits) + 1];
    int slot = -1;
    for (int gap = in.number(1 << bits); gap > 0; gap = in.number(1 << bits)) {
      slot += gap;
      starts[slot + 1] = 1;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + (starts[i] == 0 ? 0 : in.number(LABEL_MASK + 1));
    }
    for (int i = 0; i < entries.length; i++) {
      entries[i] = in.number(LABEL_MASK);
    }
    for (int i = 0; i < entries.length; i++) {
      entries[i] |= in.signed() << LABEL_BITS;
    }
    return new WeightTable(bits, starts, entries);
  }

  private static int nonZero(int[] row) {
    int count = 0;
    for (int weight : row) {
      count += weight == 0 ? 0 : 1;
    }
    return count;
  }
}

package agon.language;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The weights of a trained linear model, as whole numbers: for each slot that features fall into,
 * the labels that have a weight there. Sums of whole numbers are the same on every machine.
 * Immutable, so safe for several threads.
 *
 * <p>Looking up is bound by memory, not by arithmetic: a bit a slot, small enough for a processor's
 * cache, says whether it has weights at all, and a slot's weights lie in one word where they fit.
 */
public final class WeightTable implements Scorer {
  private static final int LABEL_BITS = 8;
  private static final int LABEL_MASK = (1 << LABEL_BITS) - 1;

  /** An entry of a word: its label and above it its weight, which is never zero. */
  private static final int ENTRY_BITS = 21;

  private static final int INLINE = Long.SIZE / ENTRY_BITS;
  private static final int WEIGHT_SHIFT = Integer.SIZE - ENTRY_BITS;

  private final int bits;

  /** For 64 slots at a time: which are used, and how many are used before them. */
  private final long[] places;

  /**
   * A used slot's entries, the first lowest; or, negative, where they are among {@link #more}. One
   * row more, of no slot, stands at the end.
   */
  private final long[] rows;

  private final int[] more;
  private final int size;

  /**
   * Packs a table.
   *
   * @param places which slots are used, in every other element
   * @param counts how many entries each used slot has
   * @param entries the entries of all used slots, in order: the label and above it the weight
   */
  private WeightTable(int bits, long[] places, int[] counts, int[] entries) {
    this.bits = bits;
    this.places = places;
    this.rows = new long[counts.length + 1];
    this.size = entries.length;
    int used = 0;
    for (int i = 0; i < places.length; i += 2) {
      places[i + 1] = used;
      used += Long.bitCount(places[i]);
    }
    int[] left = new int[entries.length];
    int apart = 0;
    int next = 0;
    for (int i = 0; i < counts.length; i++) {
      long row = inline(entries, next, counts[i]);
      if (row < 0) {
        row = Long.MIN_VALUE | ((long) apart << (LABEL_BITS + 1)) | counts[i];
        System.arraycopy(entries, next, left, apart, counts[i]);
        apart += counts[i];
      }
      rows[i] = row;
      next += counts[i];
    }
    this.more = Arrays.copyOf(left, apart);
  }

  /** The entries in one word; negative when they do not fit. */
  private static long inline(int[] entries, int first, int count) {
    long row = count <= INLINE ? 0 : -1;
    for (int i = first + count - 1; i >= first && row >= 0; i--) {
      int entry = entries[i];
      boolean fits = entry << WEIGHT_SHIFT >> WEIGHT_SHIFT == entry;
      row = fits ? (row << ENTRY_BITS) | (entry & ((1 << ENTRY_BITS) - 1)) : -1;
    }
    return row;
  }

  /**
   * The table of these weights.
   *
   * @param bits two to this power is the number of slots, 1 to 24
   * @param rows for each slot its weight for each label, none beyond ±2²²; an empty row where all
   *     are zero
   */
  public static WeightTable of(int bits, int[][] rows) {
    long[] places = noPlaces(bits);
    int[] counts = new int[rows.length];
    int used = 0;
    for (int slot = 0; slot < rows.length; slot++) {
      int count = nonZero(rows[slot]);
      if (count > 0) {
        use(places, slot);
        counts[used++] = count;
      }
    }
    int[] entries = new int[IntStream.of(counts).sum()];
    int next = 0;
    for (int[] row : rows) {
      for (int label = 0; label < row.length; label++) {
        if (row[label] != 0) {
          entries[next++] = (row[label] << LABEL_BITS) | label;
        }
      }
    }
    return new WeightTable(bits, places, Arrays.copyOf(counts, used), entries);
  }

  /** The slot of a feature among two to the power of {@code bits}: its upper bits. */
  public static int slot(int feature, int bits) {
    return feature >>> (Integer.SIZE - bits);
  }

  @Override
  public void addTo(int feature, int[] scores) {
    add(row(feature), scores);
  }

  /** All rows are fetched before one is looked at, so that their ways from memory overlap. */
  @Override
  public void score(FeatureList features, int[] scores) {
    Arrays.fill(scores, 0);
    long[] found = features.words();
    for (int i = 0; i < features.size(); i++) {
      found[i] = row(features.get(i));
    }
    for (int i = 0; i < features.size(); i++) {
      add(found[i], scores);
    }
  }

  /** The row of a feature, zero for one that has none; without a branch, for the same reason. */
  private long row(int feature) {
    int slot = slot(feature, bits);
    int place = slot >>> 6 << 1;
    long used = places[place];
    int before = Long.bitCount(used & ((1L << slot) - 1));
    long mask = -(used >>> slot & 1);
    return rows[(int) mask & ((int) places[place + 1] + before)] & mask;
  }

  private void add(long row, int[] scores) {
    if (row < 0) {
      addMore(row, scores);
      return;
    }
    for (long rest = row; rest != 0; rest >>>= ENTRY_BITS) {
      scores[(int) rest & LABEL_MASK] += (int) rest << WEIGHT_SHIFT >> (WEIGHT_SHIFT + LABEL_BITS);
    }
  }

  private void addMore(long row, int[] scores) {
    int start = start(row);
    int end = start + count(row);
    for (int i = start; i < end; i++) {
      int entry = more[i];
      scores[entry & LABEL_MASK] += entry >> LABEL_BITS;
    }
  }

  /** How many weights are not zero. */
  public int size() {
    return size;
  }

  /** Writes the table: gaps between used slots, entries a slot, labels, weights, each by itself. */
  void write(ModelWriter out) {
    out.number(bits);
    out.number(size);
    int used = -1;
    for (int slot = 0; slot < 1 << bits; slot++) {
      if (isUsed(slot)) {
        out.number(slot - used);
        used = slot;
      }
    }
    out.number(0);
    for (int i = 0; i + 1 < rows.length; i++) {
      out.number(entries(rows[i]).length);
    }
    int[] all = Arrays.stream(rows).mapToObj(this::entries).flatMapToInt(IntStream::of).toArray();
    IntStream.of(all).forEach(entry -> out.number(entry & LABEL_MASK));
    IntStream.of(all).forEach(entry -> out.signed(entry >> LABEL_BITS));
  }

  /** Reads what {@link #write} wrote. */
  static WeightTable read(ModelReader in) {
    int bits = in.number(24);
    int[] entries = new int[in.number(1 << 28)];
    long[] places = noPlaces(bits);
    int slot = -1;
    int used = 0;
    for (int gap = in.number(1 << bits); gap > 0; gap = in.number(1 << bits)) {
      slot += gap;
      use(places, slot);
      used++;
    }
    int[] counts = new int[used];
    for (int i = 0; i < used; i++) {
      counts[i] = in.number(LABEL_MASK + 1);
    }
    for (int i = 0; i < entries.length; i++) {
      entries[i] = in.number(LABEL_MASK);
    }
    for (int i = 0; i < entries.length; i++) {
      entries[i] |= in.signed() << LABEL_BITS;
    }
    return new WeightTable(bits, places, counts, entries);
  }

  private int[] entries(long row) {
    if (row < 0) {
      return Arrays.copyOfRange(more, start(row), start(row) + count(row));
    }
    int[] entries = new int[INLINE];
    int count = 0;
    for (long rest = row; rest != 0; rest >>>= ENTRY_BITS) {
      entries[count++] = (int) rest << WEIGHT_SHIFT >> WEIGHT_SHIFT;
    }
    return Arrays.copyOf(entries, count);
  }

  private static int start(long row) {
    return (int) (row >>> (LABEL_BITS + 1)) & Integer.MAX_VALUE;
  }

  private static int count(long row) {
    return (int) row & ((1 << (LABEL_BITS + 1)) - 1);
  }

  private boolean isUsed(int slot) {
    return (places[slot >>> 6 << 1] & 1L << slot) != 0;
  }

  private static void use(long[] places, int slot) {
    places[slot >>> 6 << 1] |= 1L << slot;
  }

  private static long[] noPlaces(int bits) {
    return new long[Math.max(2, 1 << bits >>> 5)];
  }

  private static int nonZero(int[] row) {
    return (int) IntStream.of(row).filter(weight -> weight != 0).count();
  }
}

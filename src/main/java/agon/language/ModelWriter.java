package agon.language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a model file: deflated, opening with the kind of model; whole numbers in groups of seven
 * bits, low group first, the eighth bit set on all groups but the last.
 */
public final class ModelWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Starts a model of this kind, such as {@code tagger 1}. */
  public ModelWriter(String kind) {
    text(kind);
  }

  /** Adds a number that is not negative. */
  void number(int value) {
    int rest = value;
    while (rest > 0x7F) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  /** Adds a number of either sign, small ones of either sign being short. */
  void signed(int value) {
    number((value << 1) ^ (value >> 31));
  }

  /** Adds a text. */
  void text(String value) {
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    bytes.writeBytes(encoded);
  }

  /** Adds a list of texts. */
  void texts(List<String> values) {
    number(values.size());
    values.forEach(this::text);
  }

  /**
   * Writes the file; the stream stays open.
   *
   * @throws IOException when the stream fails
   */
  public void writeTo(OutputStream stream) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      DeflaterOutputStream out = new DeflaterOutputStream(stream, deflater);
      bytes.writeTo(out);
      out.finish();
    } finally {
      deflater.end();
    }
  }
}

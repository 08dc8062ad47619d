package agon.language;

import agon.text.InputException;
import agon.text.Location;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Reads what {@link ModelWriter} wrote. */
public final class ModelReader {
  private final byte[] bytes;
  private final String name;
  private int position;

  private ModelReader(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
  }

  /**
   * Reads a model file into memory.
   *
   * @param name what to call it in an error
   * @throws IOException when the stream fails
   * @throws InputException when it is no model file
   */
  public static ModelReader open(InputStream stream, String name) throws IOException {
    try {
      return new ModelReader(new InflaterInputStream(stream).readAllBytes(), name);
    } catch (ZipException | EOFException e) {
      throw new InputException(
          Location.of(name), "not a model file", "train it again with agon train", e);
    }
  }

  /**
   * Reads the kind.
   *
   * @throws InputException when the model is of another kind
   */
  void expect(String kind) {
    String found = text();
    if (!found.equals(kind)) {
      throw damaged("found '" + found + "' where '" + kind + "' should be");
    }
  }

  /** The next number, from 0 to {@code limit}. */
  int number(int limit) {
    int value = next();
    if (value < 0x80) {
      return checked(value, limit);
    }
    value &= 0x7F;
    for (int shift = 7; shift < Integer.SIZE; shift += 7) {
      int group = next();
      value |= (group & 0x7F) << shift;
      if (group < 0x80) {
        break;
      }
    }
    return checked(value, limit);
  }

  /** The next number of either sign. */
  int signed() {
    int value = number(Integer.MAX_VALUE);
    return (value >>> 1) ^ -(value & 1);
  }

  /** The next text. */
  String text() {
    int length = number(bytes.length - position);
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  /** The next list of texts. */
  List<String> texts() {
    int count = number(bytes.length - position);
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return List.copyOf(texts);
  }

  private int next() {
    if (position == bytes.length) {
      throw damaged("the model ends too soon");
    }
    return bytes[position++] & 0xFF;
  }

  private int checked(int value, int limit) {
    if (value < 0 || value > limit) {
      throw damaged("found the number " + value + ", above " + limit);
    }
    return value;
  }

  private InputException damaged(String problem) {
    return new InputException(Location.of(name), problem, "train it again with agon train");
  }
}

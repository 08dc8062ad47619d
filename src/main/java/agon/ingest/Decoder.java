package agon.ingest;

import agon.text.InputException;
import agon.text.Location;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into characters: UTF-8, else what the bytes look like. */
final class Decoder {
  /** Share of control characters above which bytes are no text. */
  private static final double MAX_CONTROLS = 0.01;

  private static final int SAMPLE = 8192;

  private Decoder() {}

  /**
   * The characters of these bytes, without byte order mark.
   *
   * @param bytes the bytes
   * @param declared the encoding that the source names; believed only when the bytes are no UTF-8
   * @param location named by the error
   * @throws InputException when the bytes are no text
   */
  static String decode(byte[] bytes, Optional<Charset> declared, Location location) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      String text = new String(bytes, marked.get());
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    if (isBinary(bytes)) {
      throw new InputException(
          location, "a binary file, not text", "give text, Markdown, HTML or JSON Lines");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, declared.orElseGet(() -> detected(bytes)));
    }
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      boolean control = bytes[i] > 0 && bytes[i] < 0x20;
      boolean layout = bytes[i] >= '\t' && bytes[i] <= '\r';
      controls += control && !layout ? 1 : 0;
    }
    return controls > length * MAX_CONTROLS;
  }

  /** The pages called ISO-8859-1 are windows-1252 in truth: so the WHATWG encoding standard. */
  private static Charset detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes);
    CharsetMatch match = detector.detect();
    String name = match == null ? "windows-1252" : match.getName();
    boolean western = name.equals("ISO-8859-1") || !Charset.isSupported(name);
    return Charset.forName(western ? "windows-1252" : name);
  }
}

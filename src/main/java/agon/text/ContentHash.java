package agon.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short hash of content: equal content gives an equal hash on every machine. */
public final class ContentHash {
  private ContentHash() {}

  /**
   * The first 128 bits of the SHA-256 of the content's UTF-8 bytes, in hexadecimal: 32 characters.
   */
  public static String of(String content) {
    return HexFormat.of().formatHex(sha256(content), 0, 16);
  }

  /** The 32 bytes of the SHA-256 of the content's UTF-8 bytes. */
  public static byte[] sha256(String content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

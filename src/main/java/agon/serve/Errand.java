package agon.serve;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A command to be run elsewhere.
 *
 * @param arguments the command line, the program's name left out
 * @param folder the folder that its relative paths start from
 * @param terminal the streams that are terminals: {@code out}, {@code err}, joined by a comma
 * @param columns width of the terminal in characters
 * @param colour whether results may be coloured
 */
public record Errand(
    List<String> arguments, String folder, String terminal, int columns, boolean colour) {
  /** The first word of the protocol, with its version. */
  private static final String GREETING = "agon errand 1";

  private static final int MOST_ARGUMENTS = 1 << 20;
  private static final int LONGEST = 1 << 24;

  /** Copies the list. */
  public Errand {
    arguments = List.copyOf(arguments);
  }

  void write(DataOutputStream out) throws IOException {
    text(out, GREETING);
    out.writeInt(arguments.size());
    for (String argument : arguments) {
      text(out, argument);
    }
    text(out, folder);
    text(out, terminal);
    out.writeInt(columns);
    out.writeBoolean(colour);
  }

  static Errand read(DataInputStream in) throws IOException {
    if (!text(in).equals(GREETING)) {
      throw new IOException("the errand is of another version");
    }
    int count = bounded(in.readInt(), MOST_ARGUMENTS);
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arguments.add(text(in));
    }
    return new Errand(arguments, text(in), text(in), in.readInt(), in.readBoolean());
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(bounded(in.readInt(), LONGEST));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int bounded(int number, int most) throws IOException {
    if (number < 0 || number > most) {
      throw new IOException("the errand is malformed");
    }
    return number;
  }
}

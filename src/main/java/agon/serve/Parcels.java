package agon.serve;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Both output streams of a command on one connection, and its exit code. A parcel is a byte that
 * says which stream, its length in four bytes, and its bytes; the last one holds the exit code.
 */
final class Parcels {
  private static final int OUT = 1;
  private static final int ERR = 2;
  private static final int END = 3;

  private final DataOutputStream target;

  Parcels(OutputStream target) {
    this.target = new DataOutputStream(target);
  }

  OutputStream out() {
    return new Channel(OUT);
  }

  OutputStream err() {
    return new Channel(ERR);
  }

  /** Says that the command has ended. */
  synchronized void end(int code) throws IOException {
    target.writeByte(END);
    target.writeInt(code);
    target.flush();
  }

  private synchronized void send(int channel, byte[] bytes, int start, int length)
      throws IOException {
    target.writeByte(channel);
    target.writeInt(length);
    target.write(bytes, start, length);
    target.flush();
  }

  /**
   * Hands what comes to the streams that it was sent for.
   *
   * @return the exit code
   * @throws IOException when the connection ends before the command
   */
  static int unpack(DataInputStream source, OutputStream out, OutputStream err) throws IOException {
    for (int channel = source.readByte(); channel != END; channel = source.readByte()) {
      byte[] bytes = source.readNBytes(source.readInt());
      OutputStream stream = channel == OUT ? out : err;
      stream.write(bytes);
      stream.flush();
    }
    return source.readInt();
  }

  private final class Channel extends OutputStream {
    private final int channel;

    Channel(int channel) {
      this.channel = channel;
    }

    @Override
    public void write(int unit) throws IOException {
      write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      send(channel, bytes, start, length);
    }
  }
}

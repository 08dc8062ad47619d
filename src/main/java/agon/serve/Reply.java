package agon.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A response that can be cut off. An answer that breaks in the middle must not look whole: once it
 * is cut nothing more is written, and the connection ends without the mark that says "complete".
 */
final class Reply extends HttpServletResponseWrapper {
  private @Nullable Stream stream;
  private boolean cut;

  Reply(HttpServletResponse response) {
    super(response);
  }

  /** The reply within a response that others may have wrapped. */
  static Reply within(ServletResponse response) {
    ServletResponse inner = response;
    while (!(inner instanceof Reply)) {
      inner = ((ServletResponseWrapper) inner).getResponse();
    }
    return (Reply) inner;
  }

  /** Writes nothing more from now on, if something has gone out already. */
  void cut() {
    cut = isCommitted();
  }

  /**
   * Ends the reply.
   *
   * @throws IOException when it was cut: the server then drops the connection
   */
  void finish() throws IOException {
    if (cut) {
      throw new IOException("the answer was cut off");
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new Stream(super.getOutputStream());
    }
    return stream;
  }

  private final class Stream extends ServletOutputStream {
    private final ServletOutputStream out;

    Stream(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int unit) throws IOException {
      finish();
      out.write(unit);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      finish();
      out.write(bytes, start, length);
    }

    @Override
    public void flush() throws IOException {
      finish();
      out.flush();
    }

    @Override
    public void close() throws IOException {
      if (!cut) {
        out.close();
      }
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}

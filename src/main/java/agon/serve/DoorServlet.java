package agon.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Takes commands from those on this machine who know the token, runs them, and sends back what they
 * write.
 */
final class DoorServlet extends HttpServlet {
  static final String PATH = "/door";
  static final String TYPE = "application/x-agon-errand";
  static final String SCHEME = "Bearer ";
  private static final long serialVersionUID = 1L;

  private final transient Door door;
  private final byte[] credential;

  DoorServlet(Door door, String token) {
    this.door = door;
    this.credential = (SCHEME + token).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String given = String.valueOf(request.getHeader("Authorization"));
    boolean local = request.getRemoteAddr().equals(request.getLocalAddr());
    if (!local || !MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), credential)) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    DataInputStream in = new DataInputStream(request.getInputStream());
    Errand errand = Errand.read(in);
    response.setContentType(TYPE);
    Parcels parcels = new Parcels(response.getOutputStream());
    int code = door.run(errand, in, parcels.out(), parcels.err());
    parcels.end(code);
  }
}

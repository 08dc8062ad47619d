package agon.serve;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The file in a store's folder by which commands find the server that holds the store. Only its
 * owner can read it, and with it the token.
 *
 * @param address of the server
 * @param process its number
 * @param token that opens its door
 */
public record DoorPlate(URI address, long process, String token) {
  private static final String FILE = "agon-serve.txt";
  private static final String OWNER_ONLY = "rw-------";
  private static final int TOKEN_BYTES = 32;
  private static final int PATIENCE = 2_000;

  /** A token that cannot be guessed. */
  public static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Hangs the plate into a store's folder. */
  public void hang(Path folder) throws IOException {
    boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
    FileAttribute<?>[] owner =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
            }
            : new FileAttribute<?>[0];
    Path aside = folder.resolve(FILE + ".new");
    Files.deleteIfExists(aside);
    Files.createFile(aside, owner);
    Files.writeString(aside, address + "\n" + process + "\n" + token + "\n");
    Files.move(aside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes the plate down, if it is there. */
  public static void takeDown(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
  }

  /** The plate in a store's folder, if a server that runs has hung one. */
  public static Optional<DoorPlate> read(Path folder) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(FILE));
      if (lines.size() < 3) {
        return Optional.empty();
      }
      long process = Long.parseLong(lines.get(1));
      boolean runs = ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
      return runs
          ? Optional.of(new DoorPlate(URI.create(lines.get(0)), process, lines.get(2)))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      // Somebody else's, or half a file: the store itself says who holds it.
      return Optional.empty();
    }
  }

  /**
   * Has a command run by the server.
   *
   * @param in its standard input; read to its end where the command names it with a hyphen
   * @return its exit code; nothing when no server of ours answers
   * @throws IOException when the connection breaks while the command runs
   */
  public OptionalInt send(Errand errand, InputStream in, OutputStream out, OutputStream err)
      throws IOException {
    HttpURLConnection connection;
    try {
      connection = connect();
      try (DataOutputStream body = new DataOutputStream(connection.getOutputStream())) {
        errand.write(body);
        if (errand.arguments().contains("-")) {
          in.transferTo(body);
        }
      }
      if (connection.getResponseCode() != HttpURLConnection.HTTP_OK
          || !DoorServlet.TYPE.equals(connection.getContentType())) {
        return OptionalInt.empty();
      }
    } catch (IOException e) {
      return OptionalInt.empty();
    }
    try (DataInputStream answer = new DataInputStream(connection.getInputStream())) {
      return OptionalInt.of(Parcels.unpack(answer, out, err));
    }
  }

  private HttpURLConnection connect() throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection)
            address.resolve(DoorServlet.PATH).toURL().openConnection(Proxy.NO_PROXY);
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setConnectTimeout(PATIENCE);
    connection.setChunkedStreamingMode(0);
    connection.setRequestProperty("Authorization", DoorServlet.SCHEME + token);
    connection.setRequestProperty("Content-Type", DoorServlet.TYPE);
    return connection;
  }
}

package org.quantock.ear.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One request as it is written, and what came back: no client that puts things right. */
final class RawHttp {

  private static final int PATIENCE = 20_000;
  private static final int MOST = 2_000_000;

  private final URI base;

  RawHttp(URI base) {
    this.base = base;
  }

  /** What came back until the other side ended or fell silent. */
  record Answer(String text) {

    int status() {
      return text.matches("(?s)HTTP/1\\.[01] \\d{3}.*")
          ? Integer.parseInt(text.substring(9, 12))
          : 0;
    }

    Optional<String> header(String name) {
      return headers(name).stream().findFirst();
    }

    List<String> headers(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      return head()
          .lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .toList();
    }

    String head() {
      int end = text.indexOf("\r\n\r\n");
      return end < 0 ? text : text.substring(0, end);
    }

    String body() {
      int end = text.indexOf("\r\n\r\n");
      return end < 0 ? "" : text.substring(end + 4);
    }

    /** How many answers there are: more than one shows that more than one request was read. */
    int answers() {
      return text.split("HTTP/1\\.1 \\d{3} ", -1).length - 1;
    }
  }

  /** Sends lines as a head with the host, and asks for the connection to end. */
  Answer send(String requestLine, String... headers) throws IOException {
    List<String> lines = new ArrayList<>(List.of(requestLine, "Host: " + base.getAuthority()));
    lines.addAll(List.of(headers));
    lines.add("Connection: close");
    return exactly(String.join("\r\n", lines) + "\r\n\r\n");
  }

  /** Posts a form as a browser at a page of ours does. */
  Answer post(String path, String form, String... headers) throws IOException {
    byte[] body = form.getBytes(StandardCharsets.UTF_8);
    List<String> lines =
        new ArrayList<>(
            List.of(
                "POST " + path + " HTTP/1.1",
                "Host: " + base.getAuthority(),
                "Sec-Fetch-Site: same-origin",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length,
                "Connection: close"));
    lines.addAll(List.of(headers));
    return exactly(String.join("\r\n", lines) + "\r\n\r\n" + form);
  }

  /** Sends exactly this. */
  Answer exactly(String bytes) throws IOException {
    try (Socket socket = connected()) {
      OutputStream out = socket.getOutputStream();
      out.write(bytes.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return read(socket);
    }
  }

  /** What came back, and how much of the body the other side let be sent before. */
  record Cut(Answer answer, long sent) {}

  /** Sends a head and then body without end, until it is answered. */
  Cut endless(String head, boolean chunked, long most) throws IOException {
    byte[] piece = "0,".repeat(32 * 1024).getBytes(StandardCharsets.US_ASCII);
    byte[] size = (Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    try (Socket socket = connected()) {
      OutputStream out = socket.getOutputStream();
      InputStream in = socket.getInputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      long sent = 0;
      try {
        while (sent < most && in.available() == 0) {
          if (chunked) {
            out.write(size);
          }
          out.write(piece);
          if (chunked) {
            out.write(new byte[] {'\r', '\n'});
          }
          sent += piece.length;
        }
      } catch (SocketException cutOff) {
        // The other side has heard enough; what it said before is there to read.
      }
      return new Cut(read(socket), sent);
    }
  }

  private Socket connected() throws IOException {
    Socket socket = new Socket(base.getHost(), base.getPort());
    socket.setSoTimeout(PATIENCE);
    return socket;
  }

  private static Answer read(Socket socket) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] piece = new byte[16 * 1024];
    try {
      InputStream in = socket.getInputStream();
      for (int some = in.read(piece); some >= 0 && all.size() < MOST; some = in.read(piece)) {
        all.write(piece, 0, some);
        // After the first answer a connection that is kept is not waited for long.
        socket.setSoTimeout(2_000);
      }
    } catch (SocketTimeoutException silent) {
      // It keeps the connection: what came is the answer.
    } catch (IOException ended) {
      // What came before counts.
    }
    return new Answer(all.toString(StandardCharsets.UTF_8));
  }
}

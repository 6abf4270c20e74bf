package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Asks ClamAV's daemon by its own protocol: the command INSTREAM, the file in pieces with their
 * lengths before them, and an empty piece. Set up with {@code quantock.clamd}, host and port; where
 * that is missing nothing is asked.
 */
@ApplicationScoped
public class Clamd implements VirusScan {

  private static final int PIECE = 32 * 1024;
  private static final int LONGEST_ANSWER = 1024;
  private static final String CLEAN = "stream: OK";
  private static final String FOUND = " FOUND";

  private final Optional<InetSocketAddress> server;
  private final int patience;

  public Clamd() {
    this(ConfigProvider.getConfig());
  }

  private Clamd(Config config) {
    this(
        config.getOptionalValue("quantock.clamd", String.class).filter(text -> !text.isBlank()),
        config.getOptionalValue("quantock.clamd.seconds", Integer.class).orElse(30));
  }

  /**
   * @param server host and port, {@code 127.0.0.1:3310}; empty for none
   * @param seconds how long to wait for it
   */
  Clamd(Optional<String> server, int seconds) {
    this.server = server.map(Clamd::address);
    this.patience = seconds * 1000;
  }

  private static InetSocketAddress address(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 1 || !text.substring(colon + 1).strip().matches("\\d{1,5}")) {
      throw new IllegalStateException(
          "quantock.clamd is “%s”; it must be a host and a port, for example 127.0.0.1:3310."
              .formatted(text));
    }
    return InetSocketAddress.createUnresolved(
        text.substring(0, colon).strip(), Integer.parseInt(text.substring(colon + 1).strip()));
  }

  @Override
  public Optional<String> find(InputStream content) throws IOException {
    return server.isEmpty() ? Optional.empty() : ask(server.get(), content);
  }

  private Optional<String> ask(InetSocketAddress address, InputStream content) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), patience);
      socket.setSoTimeout(patience);
      try {
        send(socket, content);
      } catch (java.net.SocketException cutOff) {
        // It has heard enough, for example more than it takes; its answer says what.
      }
      return verdict(answer(socket.getInputStream()));
    }
  }

  private static void send(Socket socket, InputStream content) throws IOException {
    var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    byte[] piece = new byte[PIECE];
    for (int length = content.read(piece); length >= 0; length = content.read(piece)) {
      if (length > 0) {
        out.writeInt(length);
        out.write(piece, 0, length);
      }
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
        .replace("\0", "")
        .strip();
  }

  /** Only a plain yes is one. */
  private static Optional<String> verdict(String answer) throws IOException {
    if (answer.equals(CLEAN)) {
      return Optional.empty();
    }
    if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
      return Optional.of(answer.substring("stream: ".length(), answer.length() - FOUND.length()));
    }
    throw new IOException("The virus scanner answered: " + answer.replaceAll("\\p{Cntrl}", " "));
  }
}

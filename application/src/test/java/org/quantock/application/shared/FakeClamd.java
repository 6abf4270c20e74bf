package org.quantock.application.shared;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A small clamd for one file: reads the command INSTREAM and the pieces, and answers as it is told.
 */
final class FakeClamd implements AutoCloseable {

  private final ServerSocket socket;
  private final CompletableFuture<byte[]> received = new CompletableFuture<>();

  /**
   * @param verdict by the content; null to hang up without a word
   */
  FakeClamd(Function<byte[], String> verdict) throws IOException {
    socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(() -> serve(verdict), "fake-clamd");
    thread.setDaemon(true);
    thread.start();
  }

  String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  /** What was sent to be scanned. */
  byte[] received() {
    return received.join();
  }

  private void serve(Function<byte[], String> verdict) {
    try (Socket client = socket.accept()) {
      var in = new DataInputStream(client.getInputStream());
      String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
      if (!command.equals("zINSTREAM\0")) {
        throw new IOException("Unknown command " + command);
      }
      var all = new java.io.ByteArrayOutputStream();
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        all.write(in.readNBytes(length));
      }
      received.complete(all.toByteArray());
      String answer = verdict.apply(all.toByteArray());
      if (answer != null) {
        client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException e) {
      received.completeExceptionally(e);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

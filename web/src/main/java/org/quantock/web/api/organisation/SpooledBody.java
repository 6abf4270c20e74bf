package org.quantock.web.api.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quantock.application.organisation.FileContent;
import org.quantock.web.api.shared.TooLarge;

/**
 * The body of a request in a temporary file, so that it can be read twice and never fills memory.
 */
final class SpooledBody extends FileContent implements AutoCloseable {

  private final Path file;
  private final long length;

  private SpooledBody(Path file, long length) {
    this.file = file;
    this.length = length;
  }

  /**
   * Takes the body to its end.
   *
   * @param most how many bytes it may have
   */
  static SpooledBody of(InputStream body, long most) {
    try {
      Path file = Files.createTempFile("quantock-import-", ".csv");
      try (OutputStream out = Files.newOutputStream(file)) {
        return new SpooledBody(file, copy(body, out, most));
      } catch (IOException | RuntimeException e) {
        Files.delete(file);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long copy(InputStream body, OutputStream out, long most) throws IOException {
    byte[] piece = new byte[64 * 1024];
    long length = 0;
    for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
      length += read;
      if (length > most) {
        throw new TooLarge(most);
      }
      out.write(piece, 0, read);
    }
    return length;
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

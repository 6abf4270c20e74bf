package org.quantock.application.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.quantock.domain.shared.Sha256;

/**
 * What can be said of a file from its bytes alone, read once from end to end.
 *
 * @param start its first bytes
 * @param binary whether it has a byte 0, which no text has
 * @param charset UTF-8 where the whole file is that, else Latin-1
 * @param sha256 in hexadecimal digits
 */
record CsvInspection(byte[] start, boolean binary, Charset charset, String sha256) {

  private static final int PIECE = 64 * 1024;

  static CsvInspection of(FileContent content) {
    MessageDigest digest = Sha256.digest();
    var utf8 = new Utf8();
    byte[] piece = new byte[PIECE];
    byte[] start = null;
    boolean binary = false;
    try (InputStream bytes = content.open()) {
      for (int read = bytes.readNBytes(piece, 0, PIECE);
          read > 0;
          read = bytes.readNBytes(piece, 0, PIECE)) {
        start = start == null ? Arrays.copyOf(piece, Math.min(read, 8)) : start;
        digest.update(piece, 0, read);
        binary |= utf8.take(piece, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CsvInspection(
        start == null ? new byte[0] : start,
        binary,
        utf8.isValid() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1,
        HexFormat.of().formatHex(digest.digest()));
  }

  boolean startsWith(int... bytes) {
    if (start.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (start[i] != (byte) bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether bytes that come piece by piece are UTF-8. */
  private static final class Utf8 {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer ignored = CharBuffer.allocate(PIECE + 8);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private boolean valid = true;

    /** Answers whether there is a byte 0 in the piece. */
    boolean take(byte[] piece, int length) {
      int all = 0;
      boolean zero = false;
      for (int i = 0; i < length; i++) {
        all |= piece[i];
        zero |= piece[i] == 0;
      }
      if (valid && (all < 0 || rest.hasRemaining())) {
        decode(piece, length);
      }
      return zero;
    }

    private void decode(byte[] piece, int length) {
      ByteBuffer bytes = ByteBuffer.allocate(rest.remaining() + length);
      bytes.put(rest).put(piece, 0, length).flip();
      ignored.clear();
      valid = !decoder.decode(bytes, ignored, false).isError();
      rest = bytes;
    }

    boolean isValid() {
      return valid && !rest.hasRemaining();
    }
  }
}

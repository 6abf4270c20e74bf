package org.quantock.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.quantock.domain.shared.Sha256;

/**
 * The arithmetic of the chain: SHA-256 over the hash before and the canonical form of an entry,
 * which is each of its fields with its length before it, so that no two entries have the same form.
 */
public final class ChainLink {

  /** What stands before the first entry of a stream. */
  public static final String START = "0".repeat(64);

  private ChainLink() {}

  /**
   * AUD-7.
   *
   * @param previous the hash of the entry before, in hexadecimal digits
   * @param fields in their order; none is null
   */
  public static String hash(String previous, List<?> fields) {
    MessageDigest digest = sha256();
    digest.update(previous.getBytes(StandardCharsets.US_ASCII));
    for (Object field : fields) {
      byte[] text = field.toString().getBytes(StandardCharsets.UTF_8);
      digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(text);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    return Sha256.digest();
  }
}

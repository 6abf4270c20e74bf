package org.quantock.domain.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time codes by the clock: RFC 6238 with HMAC-SHA-1, steps of 30 seconds and six digits, as
 * every authenticator application knows them.
 */
public final class Totp {

  /** How long a code lasts. */
  public static final int STEP_SECONDS = 30;

  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;

  private Totp() {}

  /** The step that a moment lies in. */
  public static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
  }

  /** The code of a step. */
  public static String code(TotpSecret secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.bytes(), "RAW"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0x0f;
      int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
      return ("%0" + DIGITS + "d").formatted(number % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HmacSHA1.", e);
    }
  }

  /**
   * ACC-19. The step whose code was typed: that of now, the one before or the one after, and later
   * than the last one that was used; empty where the code is of none of these.
   */
  public static OptionalLong stepOf(TotpSecret secret, String typed, Instant now, long lastStep) {
    String digits = typed.replaceAll("[\\s-]", "");
    long middle = step(now);
    OptionalLong found = OptionalLong.empty();
    for (long step = middle - 1; step <= middle + 1; step++) {
      boolean same =
          java.security.MessageDigest.isEqual(
              code(secret, step).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
              digits.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      if (same && step > lastStep && found.isEmpty()) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }
}

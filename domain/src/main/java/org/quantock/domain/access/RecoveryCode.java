package org.quantock.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What lets a person in once who has lost their authenticator application: 16 letters and digits,
 * about 79 random bits, in groups of four.
 */
public record RecoveryCode(String text) {

  /** So many a person gets. */
  public static final int COUNT = 10;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;

  /** A set of new ones. */
  public static List<RecoveryCode> fresh() {
    List<RecoveryCode> codes = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      StringBuilder text = new StringBuilder();
      for (int at = 0; at < LENGTH; at++) {
        if (at > 0 && at % GROUP == 0) {
          text.append('-');
        }
        text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
      }
      codes.add(new RecoveryCode(text.toString()));
    }
    return codes;
  }

  /** The form in which it is kept, however it was typed. */
  public String hash() {
    try {
      String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }

  /** Not the code, which must not reach a log. */
  @Override
  public String toString() {
    return "…";
  }
}

package org.quantock.domain.access;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quantock.domain.shared.Sha256;

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
    return Sha256.hex(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
  }

  /** Not the code, which must not reach a log. */
  @Override
  public String toString() {
    return "…";
  }
}

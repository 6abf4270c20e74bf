package org.quantock.domain.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quantock.domain.shared.Sha256;

/**
 * What a program shows to sign in: {@code qtk_} and 256 random bits. The beginning lets people and
 * scanners of source text recognise one that lies where it should not.
 */
public final class TokenText {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("qtk_[A-Za-z0-9_-]{43}");

  private final String text;

  private TokenText(String text) {
    this.text = text;
  }

  /** A new one, which nobody can guess. */
  public static TokenText fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new TokenText("qtk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What a program sent; empty where it does not have the form of a token. */
  public static Optional<TokenText> read(String sent) {
    return FORM.matcher(sent).matches() ? Optional.of(new TokenText(sent)) : Optional.empty();
  }

  /**
   * ACC-6. The form in which it is kept: SHA-256, in hexadecimal digits. The text has 256 random
   * bits, so a hash that is quick to compute does not make it easier to find.
   */
  public String hash() {
    return Sha256.hex(text);
  }

  /** The text itself, for the one answer that tells it. */
  public String reveal() {
    return text;
  }

  /** Not the text, which must not reach a log. */
  @Override
  public String toString() {
    return "qtk_…";
  }
}

package org.quantock.domain.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quantock.domain.shared.Sha256;

/** What a one-time link carries: 256 random bits, of which only the hash is kept (ACC-15). */
public final class LinkText {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final String text;

  private LinkText(String text) {
    this.text = text;
  }

  /** A new one, which nobody can guess. */
  public static LinkText fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new LinkText(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What a person brought; empty where it does not have the form of one. */
  public static Optional<LinkText> read(String brought) {
    return brought != null && FORM.matcher(brought.strip()).matches()
        ? Optional.of(new LinkText(brought.strip()))
        : Optional.empty();
  }

  /** The form in which it is kept: SHA-256, in hexadecimal digits. */
  public String hash() {
    return Sha256.hex(text);
  }

  /** The text itself, for the one mail or page that tells it. */
  public String reveal() {
    return text;
  }

  /** Not the text, which must not reach a log. */
  @Override
  public String toString() {
    return "…";
  }
}

package org.quantock.domain.access.openid;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quantock.domain.shared.Sha256;

/**
 * What a person types to link their sign-in at the provider: 28 characters in groups of four, 140
 * random bits, without letters that are easily taken for another.
 */
public final class LinkCodeText {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz123456789";
  private static final int LENGTH = 28;
  private static final int GROUP = 4;
  private static final Pattern FORM = Pattern.compile("[a-hjkmnp-z1-9]{28}");

  private final String characters;

  private LinkCodeText(String characters) {
    this.characters = characters;
  }

  /** A new one, which nobody can guess. */
  public static LinkCodeText fresh() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new LinkCodeText(text.toString());
  }

  /**
   * What a person typed, whatever spaces, hyphens and capital letters; empty where it does not have
   * the form of a link code.
   */
  public static Optional<LinkCodeText> read(String typed) {
    String plain = typed == null ? "" : typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    return FORM.matcher(plain).matches() ? Optional.of(new LinkCodeText(plain)) : Optional.empty();
  }

  /** ACC-53. The form in which it is kept: SHA-256, which 140 random bits make enough. */
  public String hash() {
    return Sha256.hex(characters);
  }

  /** The text itself in its groups, for the one answer that tells it. */
  public String reveal() {
    return characters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  /** Not the text, which must not reach a log. */
  @Override
  public String toString() {
    return "a link code";
  }
}

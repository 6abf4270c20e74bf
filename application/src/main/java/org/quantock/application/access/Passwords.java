package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.quantock.domain.access.PasswordRules;
import org.quantock.domain.shared.InvalidInput;

/**
 * Password hashes by PBKDF2 with HMAC-SHA-256 from the JDK, at the work factor OWASP names
 * (600,000). The stored form holds its parameters, so that the factor can be raised later. At most
 * two hashes are computed at once: each takes a core for about a fifth of a second, and a flood of
 * sign-ins must not take the server.
 */
@ApplicationScoped
public class Passwords {

  private static final String ALGORITHM = "pbkdf2-sha256";
  private static final int ITERATIONS = 600_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private final PasswordRules rules = new PasswordRules(CommonPasswords.read()::contains);
  private final Semaphore atOnce = new Semaphore(2, true);
  private final SecureRandom random = new SecureRandom();
  private final String dummy =
      ALGORITHM
          + "$"
          + ITERATIONS
          + "$"
          + encode(new byte[SALT_BYTES])
          + "$"
          + encode(new byte[HASH_BITS / 8]);

  /** The form in which a password is stored. */
  public String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return ALGORITHM
        + "$"
        + ITERATIONS
        + "$"
        + encode(salt)
        + "$"
        + encode(derive(password, salt, ITERATIONS));
  }

  /** Whether the password is the one that was hashed. */
  public boolean matches(String password, String stored) {
    String[] parts = stored.split("\\$");
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    byte[] actual =
        derive(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, actual);
  }

  /**
   * ACC-10, ACC-11. Refuses a new password that is too easy to guess.
   *
   * @param field where it was typed
   * @param personal what others know of the person, as in {@link PasswordRules#refusal}
   */
  public void check(String field, String password, String... personal) {
    rules
        .refusal(password, personal)
        .ifPresent(
            why -> {
              throw new InvalidInput(field, why);
            });
  }

  /** ACC-12. Whether it was hashed with less work than today's; then it is hashed anew. */
  public boolean isOutdated(String stored) {
    String[] parts = stored.split("\\$");
    return !parts[0].equals(ALGORITHM) || Integer.parseInt(parts[1]) < ITERATIONS;
  }

  /** Takes as long as {@link #matches}, so that an unknown user name cannot be told by the time. */
  public void pretend(String password) {
    matches(password, dummy);
  }

  /** A new password that is easy to read and to type: four groups of four, about 79 bits. */
  public String generate() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      if (i > 0 && i % 4 == 0) {
        text.append('-');
      }
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  private byte[] derive(String password, byte[] salt, int iterations) {
    atOnce.acquireUninterruptibly();
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA256.", e);
    } finally {
      atOnce.release();
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}

package org.quantock.domain.evaluation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/**
 * The secret of one scheme that turns practice codes into pseudonyms (EVA-4). Made at random with
 * the first release, never changed and never shown: without it there is no way from a pseudonym to
 * a practice, not even by trying every practice code.
 */
@Entity
public class PseudonymKey {

  /** Random bytes in a secret. */
  public static final int BYTES = 32;

  private static final String ALGORITHM = "HmacSHA256";

  /** Letters and digits that nobody confuses when reading them out. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int LENGTH = 12;

  @EmbeddedId private SchemeCode scheme;
  private String secret;

  protected PseudonymKey() {}

  /**
   * @param random from a generator fit for secrets
   */
  public PseudonymKey(SchemeCode scheme, byte[] random) {
    if (random.length != BYTES) {
      throw new IllegalArgumentException("A pseudonym key has " + BYTES + " bytes");
    }
    this.scheme = scheme;
    this.secret = HexFormat.of().formatHex(random);
  }

  /** The same practice always gets the same pseudonym from this key. */
  public Pseudonym of(PracticeCode practice) {
    byte[] code = mac((scheme + "/" + practice).getBytes(StandardCharsets.US_ASCII));
    var letters = new StringBuilder("P-");
    for (int i = 0; i < LENGTH; i++) {
      letters.append(ALPHABET.charAt(code[i] & 31));
    }
    return new Pseudonym(letters.toString());
  }

  private byte[] mac(byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
      return mac.doFinal(message);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
    }
  }

  public SchemeCode scheme() {
    return scheme;
  }
}

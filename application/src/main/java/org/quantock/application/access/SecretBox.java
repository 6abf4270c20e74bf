package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.quantock.domain.access.TotpSecret;
import org.quantock.domain.shared.PersonId;

/**
 * Seals the secrets of second factors for the database: AES-256-GCM where the installation has a
 * key (ACC-18), bound to the person, so that no row can take the place of another.
 */
@ApplicationScoped
public class SecretBox {

  private static final String SEALED = "aes-gcm$";
  private static final String OPEN = "open$";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private SignInLimits limits;

  protected SecretBox() {}

  @Inject
  public SecretBox(SignInLimits limits) {
    this.limits = limits;
  }

  public String seal(PersonId person, TotpSecret secret) {
    Optional<byte[]> key = key();
    if (key.isEmpty()) {
      return OPEN + Base64.getEncoder().encodeToString(secret.bytes());
    }
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] hidden = crypt(Cipher.ENCRYPT_MODE, key.get(), nonce, person, secret.bytes());
    byte[] all = ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array();
    return SEALED + Base64.getEncoder().encodeToString(all);
  }

  public TotpSecret open(PersonId person, String kept) {
    if (kept.startsWith(OPEN)) {
      return new TotpSecret(Base64.getDecoder().decode(kept.substring(OPEN.length())));
    }
    byte[] key =
        key()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "quantock.sign-in.secret-key is not set, but secrets are sealed with it"));
    byte[] all = Base64.getDecoder().decode(kept.substring(SEALED.length()));
    byte[] nonce = new byte[NONCE_BYTES];
    byte[] hidden = new byte[all.length - NONCE_BYTES];
    ByteBuffer.wrap(all).get(nonce).get(hidden);
    return new TotpSecret(crypt(Cipher.DECRYPT_MODE, key, nonce, person, hidden));
  }

  private Optional<byte[]> key() {
    return limits
        .secretKey()
        .map(
            text -> {
              byte[] key = Base64.getDecoder().decode(text);
              if (key.length != KEY_BYTES) {
                throw new IllegalStateException(
                    "quantock.sign-in.secret-key must be 32 bytes in Base64");
              }
              return key;
            });
  }

  private static byte[] crypt(int mode, byte[] key, byte[] nonce, PersonId person, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(person.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A sealed secret cannot be opened with this key.", e);
    }
  }
}

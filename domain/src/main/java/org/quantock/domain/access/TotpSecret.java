package org.quantock.domain.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/** What a person's authenticator application and Quantock both know: 160 random bits. */
public final class TotpSecret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 20;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] bytes;

  public TotpSecret(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** A new one, which nobody can guess. */
  public static TotpSecret fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new TotpSecret(bytes);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** In capital letters and digits, as it is typed into an application. */
  public String base32() {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte each : bytes) {
      buffer = buffer << 8 | each & 0xff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(BASE32.charAt(buffer >> bits & 31));
      }
    }
    if (bits > 0) {
      text.append(BASE32.charAt(buffer << 5 - bits & 31));
    }
    return text.toString();
  }

  /** What the QR code says: the address by which applications take a secret over. */
  public String address(String userName) {
    String name = URLEncoder.encode(userName, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Quantock:%s?secret=%s&issuer=Quantock".formatted(name, base32());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TotpSecret secret && Arrays.equals(bytes, secret.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Not the secret, which must not reach a log. */
  @Override
  public String toString() {
    return "…";
  }
}

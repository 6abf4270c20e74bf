package org.quantock.ear.signin;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.quantock.domain.access.Totp;
import org.quantock.domain.access.TotpSecret;

/**
 * A person's authenticator application, which knows the key as the page tells it, and the recovery
 * codes that the person wrote down.
 */
final class Authenticator {

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final TotpSecret secret;
  private final List<String> recovery = new ArrayList<>();

  /**
   * @param key in Base32, with or without spaces
   */
  Authenticator(String key) {
    this.secret = new TotpSecret(bytes(key.replace(" ", "")));
  }

  /** The code of now, or of some steps before or after. */
  String code(int steps) {
    return Totp.code(secret, Totp.step(Clock.systemUTC().instant()) + steps);
  }

  void writeDown(List<String> codes) {
    recovery.addAll(codes);
  }

  /** A recovery code that was not used yet. */
  String recoveryCode() {
    return recovery.remove(0);
  }

  private static byte[] bytes(String base32) {
    var bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (char each : base32.toCharArray()) {
      buffer = (buffer << 5 | BASE32.indexOf(each)) & 0xfff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(buffer >> bits & 0xff);
      }
    }
    return bytes.toByteArray();
  }
}

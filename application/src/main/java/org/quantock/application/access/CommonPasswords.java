package org.quantock.application.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that many people use, which travel with the application. */
final class CommonPasswords {

  private static final String LIST = "/org/quantock/access/common-passwords.txt";

  private CommonPasswords() {}

  /** All of them, in lower case. */
  static Set<String> read() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                CommonPasswords.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
      return lines.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

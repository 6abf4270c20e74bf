package org.quantock.web.page.payment;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.quantock.web.page.shared.FieldErrors;

/** An uploaded file of amounts of practices, which travels with its form until it is confirmed. */
final class UploadedAmounts {

  private static final int MOST_BYTES = 1_000_000;

  private UploadedAmounts() {}

  /**
   * The text of the file; what is wrong with it is told at the field {@code file}.
   *
   * @param what the amounts are, in the plural: baselines
   */
  static Optional<String> text(Part file, String what, FieldErrors errors) throws IOException {
    if (file == null) {
      errors.add("file", "Choose a CSV file of %s.".formatted(what));
      return Optional.empty();
    }
    if (file.getSize() > MOST_BYTES) {
      errors.add("file", "The file is larger than 1 MB.");
      return Optional.empty();
    }
    Optional<String> text;
    try (InputStream in = file.getInputStream()) {
      text = text(in.readAllBytes());
    }
    if (text.isEmpty()) {
      errors.add(
          "file", "The file is not text in UTF-8. Save it as CSV UTF-8 and choose it again.");
    }
    return text;
  }

  /** As it travels with the form. */
  static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** As it came with the form; empty where it is not ours. */
  static Optional<String> decoded(String base64) {
    try {
      return text(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }
}

package org.quantock.web.page.scheme;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.quantock.application.scheme.PresetReader;
import org.quantock.domain.shared.InvalidInput;

/** The text of an uploaded preset file. */
final class UploadedText {

  private UploadedText() {}

  static String of(Part file) {
    if (file == null || file.getSize() == 0) {
      throw new InvalidInput("file", "Choose a preset file that is not empty.");
    }
    if (file.getSize() > 4L * PresetReader.LIMIT) {
      throw new InvalidInput(
          "file", "The preset file must be %,d characters or fewer.".formatted(PresetReader.LIMIT));
    }
    try (InputStream stream = file.getInputStream()) {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(stream.readAllBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new InvalidInput("file", "The preset file must be text in UTF-8; this file is not.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

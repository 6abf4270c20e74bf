package org.quantock.application.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quantock.domain.shared.NotFound;

/** The preset files of config/schemes, which travel with the application. */
@ApplicationScoped
public class ShippedPresets {

  private static final String FOLDER = "/org/quantock/schemes/";

  /** The codes listed in index.txt, in its order. */
  public List<String> codes() {
    return resource("index.txt")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** The text of a shipped preset. */
  public String text(String code) {
    if (!codes().contains(code)) {
      throw NotFound.of("shipped preset", code);
    }
    return resource(code + ".json");
  }

  private static String resource(String name) {
    try (InputStream stream = ShippedPresets.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("The resource " + FOLDER + name + " is missing.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quantock.domain.payment.deck.Deck;

/** The rule test decks of config/decks, which travel with the application. */
@ApplicationScoped
public class Decks {

  /** The deck of the payment rules, which every scheme has to pass. */
  public static final String PAYMENT_RULES = "payment-rules";

  private static final String FOLDER = "/org/quantock/decks/";

  /**
   * The deck of that name; empty where there is none.
   *
   * @param name {@link #PAYMENT_RULES}, or the code of an indicator set or scheme
   */
  public Optional<Deck> find(String name) {
    if (!name.matches("[a-z0-9-]{1,60}")) {
      return Optional.empty();
    }
    try (InputStream file = Decks.class.getResourceAsStream(FOLDER + name + ".csv")) {
      return file == null
          ? Optional.empty()
          : Optional.of(
              DeckFile.read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

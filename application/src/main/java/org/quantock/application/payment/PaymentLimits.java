package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quantock.domain.shared.Money;

/**
 * What an installation can set about payment runs, by MicroProfile Config: {@code
 * quantock.payment.*}, see docs/operations.md.
 */
@ApplicationScoped
public class PaymentLimits {

  private final Function<String, Optional<String>> settings;

  public PaymentLimits() {
    this(
        name ->
            ConfigProvider.getConfig().getOptionalValue("quantock.payment." + name, String.class));
  }

  /**
   * @param settings what is set, by the name after the prefix
   */
  public PaymentLimits(Function<String, Optional<String>> settings) {
    this.settings = settings;
  }

  /** Above this total a third person authorises too (PAY-44); empty where it is set to nothing. */
  public Optional<Money> secondAuthoriserAbove() {
    String pounds = text("second-authoriser-above", "5000000");
    return pounds.equals("none") ? Optional.empty() : Optional.of(Money.of(pounds));
  }

  /** Working days from sending until the money is expected (PAY-38). */
  public int workingDaysToPay() {
    return whole("working-days-to-pay", 3);
  }

  /** Practices in one step of preparing, which is one transaction (PAY-35). */
  public int step() {
    return whole("step", 2_000);
  }

  /** Up to so many practices a run is prepared while the person waits; beyond that by a job. */
  public int atOnce() {
    return whole("at-once", 500);
  }

  /** Rest between two steps, which leaves the database to others. */
  public Duration pause() {
    return Duration.ofMillis(whole("pause", 0));
  }

  /** Without a sign of life for so long, a run is taken over (PAY-37). */
  public Duration lease() {
    return Duration.ofSeconds(whole("lease", 30));
  }

  /** How often runs without a living job are looked for. */
  public Duration watch() {
    return Duration.ofSeconds(whole("watch", 10));
  }

  private int whole(String name, int otherwise) {
    return Integer.parseInt(text(name, Integer.toString(otherwise)));
  }

  private String text(String name, String otherwise) {
    return settings.apply(name).map(String::strip).orElse(otherwise);
  }
}

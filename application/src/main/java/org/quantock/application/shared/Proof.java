package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * When the caller of this thread last proved who they are (ACC-25). The edge of the application
 * says it with {@link #begin}; programs and jobs have proven nothing. How old a proof may be is
 * MicroProfile Config {@code quantock.sign-in.proof-minutes}, 5 unless set, {@code none} for any; a
 * demonstration asks for none unless it is set.
 */
@ApplicationScoped
public class Proof {

  private final ThreadLocal<Instant> proven = new ThreadLocal<>();
  private final Function<String, Optional<String>> settings;

  public Proof() {
    this(name -> ConfigProvider.getConfig().getOptionalValue("quantock." + name, String.class));
  }

  /**
   * @param settings what is set, by the name after the prefix
   */
  public Proof(Function<String, Optional<String>> settings) {
    this.settings = settings;
  }

  public void begin(Instant when) {
    proven.set(when);
  }

  public void end() {
    proven.remove();
  }

  /** Whether the proof is young enough, or none is asked for. */
  public boolean isFresh(Instant now) {
    Optional<Duration> age = age();
    if (age.isEmpty()) {
      return true;
    }
    Instant when = proven.get();
    return when != null && now.isBefore(when.plus(age.get()));
  }

  /** How old a proof may be; empty where none is asked for. */
  private Optional<Duration> age() {
    boolean demonstration = settings.apply("demonstration").map(Boolean::valueOf).orElse(false);
    String minutes =
        settings
            .apply("sign-in.proof-minutes")
            .map(String::strip)
            .orElse(demonstration ? "none" : "5");
    return minutes.equals("none")
        ? Optional.empty()
        : Optional.of(Duration.ofMinutes(Long.parseLong(minutes)));
  }
}

package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quantock.domain.access.Emergency;

/**
 * How long a role that was taken in an emergency lasts: MicroProfile Config {@code
 * quantock.break-glass.hours}, 4 unless set, from 1 to 24.
 */
@ApplicationScoped
public class EmergencyHours {

  private static final int USUAL = 4;

  public Duration length() {
    return of(
        ConfigProvider.getConfig()
            .getOptionalValue("quantock.break-glass.hours", Integer.class)
            .orElse(USUAL));
  }

  /** Refuses what is not configured sensibly, so that a slip does not leave the glass broken. */
  static Duration of(int hours) {
    if (hours < 1 || hours > Emergency.LONGEST.toHours()) {
      throw new IllegalStateException(
          "quantock.break-glass.hours must be from 1 to %d, not %d."
              .formatted(Emergency.LONGEST.toHours(), hours));
    }
    return Duration.ofHours(hours);
  }
}

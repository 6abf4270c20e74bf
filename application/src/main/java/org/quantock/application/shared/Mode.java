package org.quantock.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whether this installation is a demonstration: MicroProfile Config {@code quantock.demonstration},
 * false unless set. A demonstration has made-up organisations, its own business date and accounts
 * whose passwords are shown.
 */
@ApplicationScoped
public class Mode {

  public boolean isDemonstration() {
    return ConfigProvider.getConfig()
        .getOptionalValue("quantock.demonstration", Boolean.class)
        .orElse(false);
  }
}

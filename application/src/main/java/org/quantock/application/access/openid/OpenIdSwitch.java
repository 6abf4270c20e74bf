package org.quantock.application.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whether people can sign in through an OpenID Connect provider here. Settings that cannot be used
 * leave it off, and local sign-in on (ACC-58); what is wrong is told when the server starts.
 */
@ApplicationScoped
public class OpenIdSwitch {

  private Optional<OpenIdSettings> settings;
  private String mistake;

  public OpenIdSwitch() {}

  /** Switched on with these settings. */
  public OpenIdSwitch(OpenIdSettings settings) {
    this.settings = Optional.of(settings);
  }

  /** The settings; empty where it is off. */
  public synchronized Optional<OpenIdSettings> settings() {
    if (settings == null) {
      try {
        settings =
            OpenIdSettings.read(
                name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
      } catch (BadOpenIdSetting bad) {
        settings = Optional.empty();
        mistake = bad.getMessage();
      }
    }
    return settings;
  }

  /** Why it is off although an issuer is set; empty where nothing is wrong. */
  public Optional<String> mistake() {
    settings();
    return Optional.ofNullable(mistake);
  }

  /** The settings, for what happens only while it is on. */
  public OpenIdSettings on() {
    return settings()
        .orElseThrow(() -> new ProviderUnavailable("OpenID Connect is switched off here."));
  }
}

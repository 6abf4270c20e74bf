package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What an installation can set about signing in, by MicroProfile Config: {@code
 * quantock.sign-in.*}, see docs/operations.md.
 */
@ApplicationScoped
public class SignInLimits {

  private final Function<String, Optional<String>> settings;

  public SignInLimits() {
    this(name -> ConfigProvider.getConfig().getOptionalValue("quantock." + name, String.class));
  }

  /**
   * @param settings what is set, by the name after the prefix
   */
  public SignInLimits(Function<String, Optional<String>> settings) {
    this.settings = settings;
  }

  /** So long without a request ends a session (ACC-22). */
  public Duration idle() {
    return Duration.ofMinutes(whole("idle-minutes", 20));
  }

  /** So long after signing in a session ends in any case (ACC-22). */
  public Duration absolute() {
    return Duration.ofHours(whole("absolute-hours", 12));
  }

  /** How long the link of an invitation lasts (ACC-16). */
  public Duration invitation() {
    return Duration.ofDays(whole("invitation-days", 7));
  }

  /** How long the link to a new password lasts (ACC-17). */
  public Duration reset() {
    return Duration.ofMinutes(whole("reset-minutes", 30));
  }

  /**
   * Whether roles that decide or pay ask for a second factor (ACC-18): {@code required}, or {@code
   * optional} as in a demonstration where nothing is set.
   */
  public boolean isSecondFactorRequired() {
    return text("second-factor")
        .map(set -> !set.equals("optional"))
        .orElseGet(() -> !settings.apply("demonstration").map(Boolean::valueOf).orElse(false));
  }

  /** The key under which secrets of second factors are kept: 32 bytes in Base64. */
  public Optional<String> secretKey() {
    return text("secret-key");
  }

  private int whole(String name, int otherwise) {
    return text(name).map(Integer::parseInt).orElse(otherwise);
  }

  private Optional<String> text(String name) {
    return settings.apply("sign-in." + name).map(String::strip).filter(each -> !each.isEmpty());
  }
}

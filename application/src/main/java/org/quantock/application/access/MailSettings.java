package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The mail server of an installation, by MicroProfile Config: {@code quantock.mail.*} and {@code
 * quantock.address}, see docs/operations.md.
 */
@ApplicationScoped
public class MailSettings {

  private final Function<String, Optional<String>> settings;

  public MailSettings() {
    this(name -> ConfigProvider.getConfig().getOptionalValue("quantock." + name, String.class));
  }

  /**
   * @param settings what is set, by the name after the prefix
   */
  public MailSettings(Function<String, Optional<String>> settings) {
    this.settings = settings;
  }

  /** Whether mail can go out; where not, the links are shown to the administrator. */
  public boolean isConfigured() {
    return host().isPresent() && from().isPresent() && address().isPresent();
  }

  public Optional<String> host() {
    return text("mail.host");
  }

  public int port() {
    return text("mail.port").map(Integer::parseInt).orElse(587);
  }

  /** The account at the mail server; empty where it asks for none. */
  public Optional<String> user() {
    return text("mail.user");
  }

  public Optional<String> password() {
    return text("mail.password");
  }

  /** How the way to the mail server is encrypted: starttls (the default), tls or none. */
  public String encryption() {
    return text("mail.encryption").orElse("starttls");
  }

  public Optional<String> from() {
    return text("mail.from");
  }

  /** How often the outbox is looked through. */
  public Duration every() {
    return Duration.ofSeconds(text("mail.every").map(Long::parseLong).orElse(10L));
  }

  /** After so long without a word of its sender nobody knows what became of a mail (ACC-14). */
  public Duration lease() {
    return Duration.ofSeconds(text("mail.lease").map(Long::parseLong).orElse(300L));
  }

  /** The address at which people reach this installation, without a slash at its end. */
  public Optional<String> address() {
    return text("address").map(each -> each.replaceAll("/+$", ""));
  }

  private Optional<String> text(String name) {
    return settings.apply(name).map(String::strip).filter(each -> !each.isEmpty());
  }
}

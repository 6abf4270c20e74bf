package org.quantock.domain.access.openid;

import java.io.Serializable;
import org.quantock.domain.shared.Problems;

/**
 * Somebody as a provider knows them (ACC-50). A subject means something only together with its
 * issuer; both are compared exactly, capital letters and all.
 *
 * @param issuer the address of the provider
 * @param subject what the provider calls them, never given to anybody else
 */
public record ProviderSubject(String issuer, String subject) implements Serializable {

  /** The longest issuer that is kept. */
  public static final int LONGEST_ISSUER = 500;

  /** The longest subject, as OpenID Connect has it. */
  public static final int LONGEST_SUBJECT = 255;

  public ProviderSubject {
    var problems = new Problems();
    problems.require(
        issuer != null && !issuer.isBlank() && issuer.length() <= LONGEST_ISSUER,
        "issuer",
        "An issuer has from 1 to %d characters.".formatted(LONGEST_ISSUER));
    problems.require(
        subject != null && !subject.isBlank() && subject.length() <= LONGEST_SUBJECT,
        "subject",
        "A subject has from 1 to %d characters.".formatted(LONGEST_SUBJECT));
    problems.refuse();
  }
}

package org.quantock.web.api.shared;

import java.util.Locale;
import org.quantock.domain.shared.DomainException;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.NotSignedIn;
import org.quantock.domain.shared.ProofNeeded;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;
import org.quantock.domain.shared.TooManyAttempts;

/** The types of problems; each has its section in {@code docs/problems.md}. */
enum ProblemType {
  MALFORMED(400, "The request cannot be read"),
  NOT_SIGNED_IN(401, "Sign in first"),
  NOT_PERMITTED(403, "You may not do this"),
  PROOF_NEEDED(403, "Prove first who you are"),
  NOT_FOUND(404, "There is no such thing"),
  RULE_VIOLATED(409, "A rule forbids it"),
  STALE(409, "Someone else changed it"),
  TOO_LARGE(413, "The request is too large"),
  INVALID_INPUT(422, "What was given is not right"),
  TOO_MANY_ATTEMPTS(429, "Wait before you try again"),
  UNEXPECTED(500, "The service failed");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  static ProblemType of(DomainException refusal) {
    if (refusal instanceof NotFound) {
      return NOT_FOUND;
    }
    if (refusal instanceof NotSignedIn) {
      return NOT_SIGNED_IN;
    }
    if (refusal instanceof NotPermitted) {
      return NOT_PERMITTED;
    }
    if (refusal instanceof InvalidInput) {
      return INVALID_INPUT;
    }
    if (refusal instanceof Stale) {
      return STALE;
    }
    if (refusal instanceof ProofNeeded) {
      return PROOF_NEEDED;
    }
    if (refusal instanceof TooManyAttempts) {
      return TOO_MANY_ATTEMPTS;
    }
    if (refusal instanceof RuleViolated) {
      return RULE_VIOLATED;
    }
    throw new IllegalArgumentException("No type of problem for " + refusal.getClass());
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String address() {
    return "/problems/" + code();
  }
}

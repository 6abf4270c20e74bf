package org.quantock.domain.shared;

/**
 * A refusal by a rule of the domain. Unchecked, so that the transaction rolls back. The message is
 * a sentence for the person who acted; {@link #code()} is stable and never reused.
 */
public abstract sealed class DomainException extends RuntimeException
    permits RuleViolated,
        InvalidInput,
        NotFound,
        NotPermitted,
        Stale,
        TooManyAttempts,
        ProofNeeded {

  private static final long serialVersionUID = 1L;

  private final String code;

  DomainException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** Stable name of the refusal in kebab case, for example {@code report-already-submitted}. */
  public String code() {
    return code;
  }
}

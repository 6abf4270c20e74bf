package org.quantock.domain.shared;

/** What was asked is well formed, but a rule or the present state of the thing forbids it. */
public final class RuleViolated extends DomainException {

  private static final long serialVersionUID = 1L;

  public RuleViolated(String code, String message) {
    super(code, message);
  }

  /** The refusal of an action that the present state does not allow. */
  public static RuleViolated notAllowed(String what, Enum<?> action, Enum<?> state) {
    return new RuleViolated(
        "action-not-allowed",
        "%s cannot be changed this way (%s): it is %s now."
            .formatted(what, words(action), words(state)));
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}

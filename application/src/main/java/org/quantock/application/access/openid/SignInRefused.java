package org.quantock.application.access.openid;

/** What came back from the provider does not sign anybody in. */
public final class SignInRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, as far as it makes a difference to the person. */
  public enum Reason {
    /** The person, or the provider for them, broke it off. */
    CANCELLED,
    /** It does not belong to an attempt that this browser began and has not finished (ACC-54). */
    NOT_BEGUN_HERE,
    /** The token does not prove what it must (ACC-55), or the code has been used. */
    NOT_PROVEN,
    /** The sign-in at the provider is too long ago (ACC-56). */
    NOT_RECENT,
    /** The sign-in at the provider was not strong enough (ACC-56). */
    TOO_WEAK,
    /** Somebody else than the signed-in person proved who they are. */
    SOMEBODY_ELSE
  }

  private final Reason reason;

  SignInRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  SignInRefused(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** The refusal of an answer that belongs to no attempt of this browser. */
  public static SignInRefused notBegunHere() {
    return new SignInRefused(
        Reason.NOT_BEGUN_HERE, "The answer belongs to no attempt of this browser.");
  }

  public Reason reason() {
    return reason;
  }
}

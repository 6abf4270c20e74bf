package org.quantock.web.page.access.openid;

import java.util.Arrays;
import java.util.Locale;
import org.quantock.application.access.openid.SignInRefused;

/** Why somebody who went to the provider is not signed in, in words that help them on. */
public enum NotSignedIn {
  UNAVAILABLE(
      "%s cannot be reached at the moment",
      "You have not been signed in. Try again in a few minutes. If you have a user name and a"
          + " password here, you can sign in with them now: that works without %s."),
  CANCELLED(
      "The sign-in was not finished",
      "%s sent you back without signing you in. Nothing has changed. Begin again when you like."),
  NOT_BEGUN_HERE(
      "This sign-in cannot be used",
      "It was begun in another browser, took longer than 10 minutes, or has been used already."
          + " That happens with the back button or an old tab. Begin again from the sign-in page."),
  NOT_PROVEN(
      "This sign-in could not be checked",
      "What %s answered does not prove who you are, so you have not been signed in. Begin again. If"
          + " it happens again, tell your system administrator."),
  NOT_RECENT(
      "Your sign-in is too long ago",
      "For this you have to prove at %s now who you are. Begin again and sign in there, even if you"
          + " already are."),
  TOO_WEAK(
      "This way of signing in is not strong enough",
      "%s offers several ways to sign in. Begin again and choose a stronger one, for example with a"
          + " smartcard or a security key."),
  SOMEBODY_ELSE(
      "Somebody else signed in",
      "You are signed in here, and somebody else proved who they are at %s. Nothing has changed."
          + " Sign out there, then try again."),
  ENDED(
      "Your account has ended",
      "You signed in at %s, but your account here has ended. Ask the system administrator of your"
          + " area team if you still need it.");

  private final String heading;
  private final String text;

  NotSignedIn(String heading, String text) {
    this.heading = heading;
    this.text = text;
  }

  static NotSignedIn of(SignInRefused.Reason reason) {
    return valueOf(reason.name());
  }

  /** The one of this name in an address; that it could not be checked where there is none. */
  static NotSignedIn read(String why) {
    return Arrays.stream(values())
        .filter(each -> each.code().equals(why))
        .findFirst()
        .orElse(NOT_PROVEN);
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The page that says so. */
  String address() {
    return "/sign-in-refused?why=" + code();
  }

  String heading(String provider) {
    String filled = heading.formatted(provider);
    return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }

  String text(String provider) {
    String filled = text.formatted(provider, provider);
    return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }
}

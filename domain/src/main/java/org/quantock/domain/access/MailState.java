package org.quantock.domain.access;

/** How far a mail is. */
public enum MailState {
  WAITING("Waiting"),
  SENDING("Being sent"),
  SENT("Sent"),
  /** Whether the mail server took it is not known; it is not sent again by itself (ACC-14). */
  UNKNOWN("Not known"),
  /** The mail server refused it for good, or it waited too long. */
  FAILED("Not sent");

  private final String title;

  MailState(String title) {
    this.title = title;
  }

  /** The state as people say it. */
  public String title() {
    return title;
  }
}

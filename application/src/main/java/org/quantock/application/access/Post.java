package org.quantock.application.access;

/** Port: the mail server. */
public interface Post {

  /** What became of a mail. */
  enum Outcome {
    TAKEN,
    /** Not taken, and it may be later. */
    NOT_NOW,
    /** Never taken. */
    REFUSED,
    /** Nobody knows. */
    UNKNOWN
  }

  /**
   * @param why in words; empty where it was taken
   */
  record Answer(Outcome outcome, String why) {}

  /** Hands one mail to the server; does not throw. */
  Answer send(OutboxWork.Envelope letter);
}

package org.quantock.ear.run;

/** Quantock cannot be started; the message is for the person who tried. */
class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotRun(String message) {
    super(message);
  }
}

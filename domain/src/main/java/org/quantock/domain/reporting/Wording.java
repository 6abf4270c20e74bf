package org.quantock.domain.reporting;

/** Brings typed text into the one form that is kept and compared. */
final class Wording {

  private Wording() {}

  /** Without space around it, with one kind of line end; never null. */
  static String tidy(String typed) {
    return typed == null ? "" : typed.strip().replace("\r\n", "\n").replace('\r', '\n');
  }
}

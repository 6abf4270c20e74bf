package org.quantock.application.access.openid;

/** A text from outside for one line of the record. */
final class Shown {

  private static final int LONGEST = 100;

  private Shown() {}

  /** Shortened, without line breaks that could forge an entry. */
  static String of(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}

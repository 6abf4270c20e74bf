package org.quantock.domain.governance;

import java.util.List;

/** How text is kept: without outer blanks, lines ended by one character, missing as empty. */
final class Texts {

  private Texts() {}

  static String kept(String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace("\u0000", "").strip();
  }

  /** The texts of a list that are not blank, in order. */
  static List<String> kept(List<String> texts) {
    return texts == null
        ? List.of()
        : texts.stream().map(Texts::kept).filter(text -> !text.isEmpty()).toList();
  }
}

package org.quantock.application.governance;

import java.util.List;
import org.quantock.application.audit.Differences;
import org.quantock.domain.audit.Deed;

/** Texts of a proposal in an audit entry, before and after (AUD-5). */
final class TextChanges {

  private TextChanges() {}

  /** Adds a text; one that is or was missing is empty. */
  static Deed add(Deed deed, String what, String before, String after) {
    return new Differences().note(what, before, after).addTo(deed);
  }

  /** Adds texts by their number: aim 1, aim 2. */
  static Deed addEach(Deed deed, String what, List<String> before, List<String> after) {
    var texts = new Differences();
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      texts.note("%s %d".formatted(what, i + 1), at(before, i), at(after, i));
    }
    return texts.addTo(deed);
  }

  private static String at(List<String> texts, int index) {
    return index < texts.size() ? texts.get(index) : "";
  }
}

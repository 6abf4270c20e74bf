package org.quantock.application.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quantock.domain.audit.Change;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.Sha256;

/**
 * The texts that an act changed, as far as an entry has room for them (AUD-5): the first of them
 * and how many more, and of a long one the part where it begins to differ.
 */
public final class Differences {

  private static final int MOST = 20;
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_TEXT = 200;

  /** How much of what both sides share stands before the difference. */
  private static final int LEAD = 40;

  private final List<Change> found = new ArrayList<>();

  /**
   * Takes down one text, unless both sides are the same.
   *
   * @param what the name of it, as on the page
   * @param before null or empty for nothing
   * @param after null or empty for nothing
   */
  public Differences note(String what, String before, String after) {
    String was = before == null ? "" : before;
    String is = after == null ? "" : after;
    if (!was.equals(is)) {
      int from = Math.max(was.length(), is.length()) <= LONGEST_TEXT ? 0 : start(was, is);
      found.add(new Change(cut(what, LONGEST_NAME), part(was, from), part(is, from)));
    }
    return this;
  }

  /**
   * Takes down that a text changed which others may not read yet, such as a draft: how long it is
   * on both sides, and a digest that shows later which text it was.
   */
  public Differences noteSealed(String what, String before, String after) {
    return note(what, sealed(before), sealed(after));
  }

  private static String sealed(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return "%,d characters, SHA-256 %s…"
        .formatted(text.length(), Sha256.hex(text).substring(0, 12));
  }

  /** The deed with what was taken down. */
  public Deed addTo(Deed deed) {
    Deed told = deed;
    for (Change each : found.subList(0, Math.min(MOST, found.size()))) {
      told = told.changing(each.what(), each.before(), each.after());
    }
    return found.size() <= MOST ? told : told.changing("more changes", null, found.size() - MOST);
  }

  private static int start(String was, String is) {
    int from = Math.max(0, Arrays.mismatch(was.toCharArray(), is.toCharArray()) - LEAD);
    return from > 0 && Character.isLowSurrogate(was.charAt(from)) ? from - 1 : from;
  }

  private static String part(String text, int from) {
    return from == 0 ? cut(text, LONGEST_TEXT) : "…" + cut(text.substring(from), LONGEST_TEXT);
  }

  /** A character of two halves is kept or left whole. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}

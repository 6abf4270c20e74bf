package org.quantock.domain.shared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quantock.domain.shared.PatientIdentifiers.Kind;

/** Collects the problems of one input, so that the person sees all of them at once. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /** Notes a problem unless the condition holds. Returns whether it held. */
  public boolean require(boolean holds, String field, String message) {
    if (!holds) {
      found.add(new Problem(field, message));
    }
    return holds;
  }

  /**
   * Checks a text: present, within its limit, free of patient identifiers (SHA-5).
   *
   * @param name the field as the label says it, in lower case: "the aims of the scheme"
   */
  public void text(String field, String name, String value, int limit) {
    if (value == null || value.isBlank()) {
      found.add(new Problem(field, "Enter " + name + "."));
    } else {
      optionalText(field, name, value, limit);
    }
  }

  /**
   * Checks a reference that a bank or a ledger gave: as {@link #text}, but ten digits are taken as
   * they are, since one in eleven of such numbers has the check digit of an NHS number by chance.
   */
  public void reference(String field, String name, String value, int limit) {
    if (value == null || value.isBlank()) {
      found.add(new Problem(field, "Enter " + name + "."));
    } else {
      withinLimit(field, name, value, limit);
      identifiesNobody(field, name, value, EnumSet.complementOf(EnumSet.of(Kind.NHS_NUMBER)));
    }
  }

  /** As {@link #text}, but the text may be missing. */
  public void optionalText(String field, String name, String value, int limit) {
    if (value == null || value.isBlank()) {
      return;
    }
    withinLimit(field, name, value, limit);
    identifiesNobody(field, name, value, EnumSet.allOf(Kind.class));
  }

  private void withinLimit(String field, String name, String value, int limit) {
    if (value.length() > limit) {
      found.add(
          new Problem(
              field,
              "%s must be %,d characters or fewer; it has %,d."
                  .formatted(capital(name), limit, value.length())));
    }
  }

  private void identifiesNobody(String field, String name, String value, Set<Kind> kinds) {
    PatientIdentifiers.find(value, kinds)
        .ifPresent(
            what ->
                found.add(
                    new Problem(
                        field,
                        "%s must not identify a patient: remove %s."
                            .formatted(capital(name), what))));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> list() {
    return List.copyOf(found);
  }

  /** Refuses the input if anything was noted. */
  public void refuse() {
    if (!found.isEmpty()) {
      throw new InvalidInput(found);
    }
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}

package org.quantock.domain.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guard against patient-level data in free text (SHA-5): NHS numbers by their check digit, dates of
 * birth where the text says so, and full postcodes.
 */
public final class PatientIdentifiers {

  private static final Pattern TEN_DIGITS =
      Pattern.compile("(?<!\\d)(\\d{3})[ -]?(\\d{3})[ -]?(\\d{4})(?!\\d)");
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?i)\\b(d\\.?o\\.?b\\.?|date of birth|born( on)?)\\W{0,3}\\d{1,2}[-/. ]\\w{1,9}[-/. ]\\d{2,4}");
  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b");

  private PatientIdentifiers() {}

  /** What in the text looks like an identifier of a patient, in words; empty when nothing does. */
  public static Optional<String> find(String text) {
    Matcher digits = TEN_DIGITS.matcher(text);
    while (digits.find()) {
      String number = digits.group(1) + digits.group(2) + digits.group(3);
      if (isNhsNumber(number)) {
        return Optional.of("what looks like an NHS number (" + digits.group() + ")");
      }
    }
    Matcher birth = BIRTH.matcher(text);
    if (birth.find()) {
      return Optional.of("what looks like a date of birth (" + birth.group() + ")");
    }
    Matcher postcode = POSTCODE.matcher(text);
    if (postcode.find()) {
      return Optional.of("what looks like a postcode (" + postcode.group() + ")");
    }
    return Optional.empty();
  }

  /** The check of the NHS number: weights 10 to 2 over nine digits, modulo 11. */
  private static boolean isNhsNumber(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    int check = (11 - sum % 11) % 11;
    return check != 10 && check == digits.charAt(9) - '0';
  }
}

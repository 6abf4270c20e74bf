package org.quantock.web.page.component;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A date as it was typed: three texts, right or wrong, so that a page can show them again.
 *
 * @param day the day of the month as typed, never null
 * @param month the month as typed, a number, never null
 * @param year the year as typed, never null
 */
public record DateParts(String day, String month, String year) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Nothing typed. */
  public static final DateParts EMPTY = new DateParts("", "", "");

  public DateParts {
    day = day == null ? "" : day.strip();
    month = month == null ? "" : month.strip();
    year = year == null ? "" : year.strip();
  }

  /** The parts of a date; nothing typed for null. */
  public static DateParts of(LocalDate date) {
    return date == null
        ? EMPTY
        : new DateParts(
            String.valueOf(date.getDayOfMonth()),
            String.valueOf(date.getMonthValue()),
            String.valueOf(date.getYear()));
  }

  public boolean isEmpty() {
    return day.isEmpty() && month.isEmpty() && year.isEmpty();
  }

  /**
   * Understands the parts as a date.
   *
   * @param fieldId the id of the {@code q:date} field
   * @param whatItIs the name of the date in the middle of a sentence, with its article: "the start
   *     date", "your date of birth"
   * @throws InvalidField with a message that names the missing or wrong part
   */
  public LocalDate toDate(String fieldId, String whatItIs) {
    if (isEmpty()) {
      throw new InvalidField(fieldId + "-day", "Enter " + whatItIs);
    }
    List<String> missing = missingParts();
    if (!missing.isEmpty()) {
      throw new InvalidField(
          fieldId + "-" + missing.get(0),
          startOfSentence(whatItIs) + " must include a " + String.join(" and ", missing));
    }
    if (!year.matches("\\d{4}")) {
      throw new InvalidField(
          fieldId + "-year", startOfSentence(whatItIs) + " must include a year of 4 numbers");
    }
    try {
      return LocalDate.of(number(year), number(month), number(day));
    } catch (DateTimeException notInCalendar) {
      throw new InvalidField(fieldId + "-day", startOfSentence(whatItIs) + " must be a real date");
    }
  }

  private List<String> missingParts() {
    List<String> missing = new ArrayList<>();
    if (day.isEmpty()) {
      missing.add("day");
    }
    if (month.isEmpty()) {
      missing.add("month");
    }
    if (year.isEmpty()) {
      missing.add("year");
    }
    return missing;
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,4}")) {
      throw new DateTimeException(text);
    }
    return Integer.parseInt(text);
  }

  private static String startOfSentence(String whatItIs) {
    String noun = whatItIs.startsWith("the ") ? whatItIs.substring(4) : whatItIs;
    return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
  }
}

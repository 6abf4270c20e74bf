package org.quantock.application.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quantock.domain.organisation.PracticeCode;

/**
 * One line of a CSV file. Reads its fields by the name of their column and refuses what a field may
 * not hold.
 */
public final class CsvLine {

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private final int number;
  private final List<String> fields;
  private final Map<String, Integer> columns;

  CsvLine(int number, List<String> fields, Map<String, Integer> columns) {
    this.number = number;
    this.fields = fields;
    this.columns = columns;
  }

  /** The number of the line in the file, from 1. */
  public int number() {
    return number;
  }

  public int width() {
    return fields.size();
  }

  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The text of a field without blanks around it; empty where the line is too short. */
  public String text(String column) {
    int index = columns.get(column);
    return index < fields.size() ? fields.get(index).strip() : "";
  }

  public PracticeCode practice(String column) throws Refusal {
    String text = text(column).toUpperCase(Locale.ROOT);
    if (!PracticeCode.isWellFormed(text)) {
      throw new Refusal(
          column,
          text(column),
          "A practice code has one capital letter and five digits, for example A81001.");
    }
    return new PracticeCode(text);
  }

  /** A count of people: a whole number from 0 to 99,999,999 in plain digits. */
  public int count(String column) throws Refusal {
    String text = text(column);
    if (!text.matches("[0-9]{1,8}")) {
      throw Refusal.noCount(column, text);
    }
    return Integer.parseInt(text);
  }

  /** A date as 2014-07-01 or 01/07/2014. */
  public LocalDate date(String column) throws Refusal {
    String text = text(column);
    try {
      return LocalDate.parse(text, text.indexOf('/') >= 0 ? BRITISH : ISO);
    } catch (DateTimeException e) {
      throw new Refusal(column, text, "Enter a date that exists, as 2014-07-01 or 01/07/2014.");
    }
  }

  /** A date as 20140701; null for an empty field. */
  public LocalDate compactDate(String column) throws Refusal {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text, COMPACT);
    } catch (DateTimeException e) {
      throw new Refusal(column, text, "Enter a date that exists, as 20140701, or nothing.");
    }
  }
}

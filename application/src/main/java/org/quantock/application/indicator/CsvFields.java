package org.quantock.application.indicator;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * The fields of the line that is being read, as characters in one buffer that every line uses
 * again: numbers and codes are read from there without a text being made of each field.
 */
final class CsvFields extends AbstractBaseCsvCallbackHandler<CsvFields> {

  /** Of a field no more characters are kept; nothing that is allowed is as long. */
  private static final int MOST = 200;

  private static final int[] POWERS = {1, 10, 100};

  private char[] text = new char[4096];
  private int[] starts = new int[64];
  private int[] lengths = new int[64];
  private int used;
  private int fields;
  private int line;

  @Override
  protected void handleBegin(long startingLineNumber) {
    used = 0;
    fields = 0;
    line = (int) startingLineNumber;
  }

  @Override
  protected void handleField(int index, char[] from, int offset, int length, boolean quoted) {
    int begin = offset;
    int end = offset + length;
    while (begin < end && Character.isWhitespace(from[begin])) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(from[end - 1])) {
      end--;
    }
    int kept = Math.min(end - begin, MOST);
    if (used + kept > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, used + kept));
    }
    if (index >= starts.length) {
      starts = Arrays.copyOf(starts, index * 2);
      lengths = Arrays.copyOf(lengths, index * 2);
    }
    System.arraycopy(from, begin, text, used, kept);
    starts[index] = used;
    lengths[index] = kept;
    used += kept;
    fields = index + 1;
  }

  @Override
  protected CsvFields buildRecord() {
    return this;
  }

  /** The number of the line in the file, from 1. */
  int line() {
    return line;
  }

  int size() {
    return fields;
  }

  boolean isEmpty(int field) {
    return field >= fields || lengths[field] == 0;
  }

  /** The text of a field without blanks around it; empty where the line is too short. */
  String text(int field) {
    return isEmpty(field) ? "" : new String(text, starts[field], lengths[field]);
  }

  /** Whether there is something in a field after those that have names. */
  boolean hasMoreThan(int columns) {
    for (int field = columns; field < fields; field++) {
      if (lengths[field] > 0) {
        return true;
      }
    }
    return false;
  }

  /** A whole number of at most eight plain digits; -1 where it is something else. */
  int count(int field) {
    if (isEmpty(field) || lengths[field] > 8) {
      return -1;
    }
    return digits(starts[field], starts[field] + lengths[field]);
  }

  /** Points with at most two decimals, in hundredths; -1 where it is something else. */
  int hundredths(int field) {
    if (isEmpty(field) || lengths[field] > 8) {
      return -1;
    }
    int begin = starts[field];
    int end = begin + lengths[field];
    int point = begin;
    while (point < end && text[point] != '.') {
      point++;
    }
    int whole = point - begin <= 5 ? digits(begin, point) : -1;
    if (whole < 0 || point == end) {
      return whole < 0 ? -1 : whole * 100;
    }
    int decimals = end - point - 1;
    int part = decimals <= 2 ? digits(point + 1, end) : -1;
    return part < 0 ? -1 : whole * 100 + part * POWERS[2 - decimals];
  }

  /** Reads digits 0 to 9 and no others; -1 where there are none or something else. */
  private int digits(int begin, int end) {
    int number = begin < end ? 0 : -1;
    for (int i = begin; i < end; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The code of a practice as a number, see {@link PracticeNumbers}; -1 where it is malformed. */
  int practice(int field) {
    if (isEmpty(field) || lengths[field] != 6) {
      return -1;
    }
    int begin = starts[field];
    int letter = (text[begin] & ~0x20) - 'A';
    if (letter < 0 || letter > 25 || text[begin] > 'z') {
      return -1;
    }
    int digits = digits(begin + 1, begin + 6);
    return digits < 0 ? -1 : PracticeNumbers.key(letter, digits);
  }

  /** A hash of the text in capital letters, for {@link CodeNumbers}. */
  int hash(int field) {
    int hash = 0;
    for (int i = starts[field]; i < starts[field] + lengths[field]; i++) {
      hash = hash * 31 + capital(text[i]);
    }
    return hash;
  }

  /** Whether the text is this one, which is in capital letters. */
  boolean is(int field, String capitals) {
    if (isEmpty(field) || lengths[field] != capitals.length()) {
      return false;
    }
    for (int i = 0; i < capitals.length(); i++) {
      if (capital(text[starts[field] + i]) != capitals.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char capital(char letter) {
    return letter >= 'a' && letter <= 'z' ? (char) (letter - 32) : letter;
  }
}

package org.quantock.application.indicator;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import org.quantock.domain.organisation.PracticeCode;

/**
 * Numbers the practices of a file in the order in which they come. A code is one letter and five
 * digits, so that it is itself a number below 2,600,000: nothing needs to be hashed.
 */
final class PracticeNumbers {

  private static final int KEYS = 26 * 100_000;

  /** The number of each key plus one; 0 where the file has not named it. */
  private final int[] numbers = new int[KEYS];

  private final BitSet known = new BitSet(KEYS);
  private int[] keys = new int[256];
  private int size;

  PracticeNumbers(Collection<PracticeCode> onRecord) {
    onRecord.forEach(code -> known.set(key(code.value())));
  }

  static int key(int letter, int digits) {
    return letter * 100_000 + digits;
  }

  static int key(String code) {
    return key(code.charAt(0) - 'A', Integer.parseInt(code, 1, 6, 10));
  }

  static String code(int key) {
    char[] code = new char[6];
    int digits = key % 100_000;
    for (int i = 5; i > 0; i--) {
      code[i] = (char) ('0' + digits % 10);
      digits /= 10;
    }
    code[0] = (char) ('A' + key / 100_000);
    return new String(code);
  }

  boolean isKnown(int key) {
    return known.get(key);
  }

  /** The number of a practice, given now where it has none. */
  int number(int key) {
    int number = numbers[key] - 1;
    if (number >= 0) {
      return number;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size] = key;
    numbers[key] = ++size;
    return size - 1;
  }

  /** The number of a practice of the file; -1 where the file does not name it. */
  int find(String code) {
    return numbers[key(code)] - 1;
  }

  int size() {
    return size;
  }

  int keyOf(int number) {
    return keys[number];
  }
}

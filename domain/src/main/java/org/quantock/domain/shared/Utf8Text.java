package org.quantock.domain.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text put together by hand as UTF-8 bytes, for the millions of lines where a format string would
 * take most of the time. Numbers are written as people write them, without needless zeros.
 */
public final class Utf8Text {

  private static final int DIGITS = 26;

  private final byte[] digits = new byte[DIGITS];
  private byte[] bytes = new byte[1024];
  private int length;

  /** The bytes of a text, to append many times. */
  public static byte[] bytesOf(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public Utf8Text append(byte[] text) {
    room(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
    return this;
  }

  public Utf8Text append(Utf8Text text) {
    room(text.length);
    System.arraycopy(text.bytes, 0, bytes, length, text.length);
    length += text.length;
    return this;
  }

  /** A character of ASCII. */
  public Utf8Text append(char character) {
    room(1);
    bytes[length++] = (byte) character;
    return this;
  }

  /** A number of 0 or more with its thousands parted: 1,057. */
  public Utf8Text appendCount(long count) {
    int at = DIGITS;
    int group = 0;
    long left = count;
    do {
      if (group == 3) {
        digits[--at] = ',';
        group = 0;
      }
      long next = left / 10;
      digits[--at] = (byte) ('0' + (left - next * 10));
      left = next;
      group++;
    } while (left != 0);
    return appendDigits(at);
  }

  /** A number of 0 or more in plain digits: 1057. */
  public Utf8Text appendPlain(long number) {
    int at = DIGITS;
    long left = number;
    do {
      long next = left / 10;
      digits[--at] = (byte) ('0' + (left - next * 10));
      left = next;
    } while (left != 0);
    return appendDigits(at);
  }

  /**
   * A decimal of 0 or more, given as a whole number of its last place, without trailing zeros:
   * 24.53, 5.3, 15.
   */
  public Utf8Text appendDecimal(long unscaled, int places) {
    int at = DIGITS;
    long left = unscaled;
    for (int place = 0; place < places; place++) {
      long next = left / 10;
      int digit = (int) (left - next * 10);
      if (digit != 0 || at != DIGITS) {
        digits[--at] = (byte) ('0' + digit);
      }
      left = next;
    }
    if (at != DIGITS) {
      digits[--at] = '.';
    }
    do {
      long next = left / 10;
      digits[--at] = (byte) ('0' + (left - next * 10));
      left = next;
    } while (left != 0);
    return appendDigits(at);
  }

  private Utf8Text appendDigits(int from) {
    int count = DIGITS - from;
    room(count);
    System.arraycopy(digits, from, bytes, length, count);
    length += count;
    return this;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /** The bytes, of which the first {@link #length} count; good until the next change. */
  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return length;
  }

  public void clear() {
    length = 0;
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}

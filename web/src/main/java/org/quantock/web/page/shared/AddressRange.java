package org.quantock.web.page.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Addresses of the internet that begin with the same bits: {@code 10.0.0.0/8}, or one alone. Names
 * are never looked up.
 */
final class AddressRange {

  private final byte[] first;
  private final int bits;

  private AddressRange(byte[] first, int bits) {
    this.first = first;
    this.bits = bits;
  }

  /**
   * Ranges parted by commas; empty for none.
   *
   * @throws IllegalArgumentException if one of them is no address
   */
  static List<AddressRange> list(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(each -> !each.isEmpty() && !each.equals("none"))
        .map(AddressRange::of)
        .toList();
  }

  static AddressRange of(String text) {
    String[] parts = text.split("/", 2);
    byte[] address =
        bytes(parts[0])
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "“%s” is no address; write 10.1.2.3, 10.0.0.0/8 or ::1.".formatted(text)));
    int longest = address.length * 8;
    int bits = parts.length == 1 ? longest : number(parts[1]);
    if (bits < 0 || bits > longest) {
      throw new IllegalArgumentException(
          "“%s” has no length of 0 to %d after the slash.".formatted(text, longest));
    }
    return new AddressRange(address, bits);
  }

  private static int number(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
  }

  /** Whether the address lies in it; what is no address lies in none. */
  boolean contains(String address) {
    return bytes(address).filter(this::contains).isPresent();
  }

  private boolean contains(byte[] address) {
    if (address.length != first.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is an address. */
  static boolean isAddress(String text) {
    return bytes(text).isPresent();
  }

  private static Optional<byte[]> bytes(String text) {
    String plain = text.replaceFirst("%.*$", "");
    boolean literal =
        plain.matches("\\d{1,3}(\\.\\d{1,3}){3}")
            || plain.contains(":") && plain.matches("[0-9a-fA-F:.]{2,45}");
    if (!literal) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(plain).getAddress());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}

package org.quantock.application.indicator;

import java.util.Arrays;
import java.util.List;

/** Finds the number of a code among those of a set, without making a text of the field. */
final class CodeNumbers {

  private final List<String> codes;
  private final int[] table;

  /**
   * @param codes in capital letters, each once
   */
  CodeNumbers(List<String> codes) {
    this.codes = List.copyOf(codes);
    this.table = new int[Integer.highestOneBit(Math.max(8, codes.size())) * 8];
    Arrays.fill(table, -1);
    for (int number = 0; number < codes.size(); number++) {
      int slot = slot(codes.get(number).hashCode());
      while (table[slot] >= 0) {
        slot = (slot + 1) % table.length;
      }
      table[slot] = number;
    }
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  /** The number of the code in a field, whatever its case; -1 where it is none of them. */
  int find(CsvFields fields, int field) {
    if (fields.isEmpty(field)) {
      return -1;
    }
    int slot = slot(fields.hash(field));
    while (table[slot] >= 0) {
      if (fields.is(field, codes.get(table[slot]))) {
        return table[slot];
      }
      slot = (slot + 1) % table.length;
    }
    return -1;
  }

  /** The number of a code; -1 where it is none of them. */
  int find(String code) {
    int slot = slot(code.hashCode());
    while (table[slot] >= 0) {
      if (codes.get(table[slot]).equals(code)) {
        return table[slot];
      }
      slot = (slot + 1) % table.length;
    }
    return -1;
  }
}

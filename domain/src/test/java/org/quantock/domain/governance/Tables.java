package org.quantock.domain.governance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the tables of the state machines: actions above, states at the left, yes or no between. */
final class Tables {

  record Cell(String row, String column, String content) {
    boolean isYes() {
      return content.equals("yes");
    }
  }

  private Tables() {}

  static Stream<Cell> cells(String table) {
    List<String> lines = table.lines().toList();
    List<String> columns = words(lines.get(0));
    return lines.stream()
        .skip(1)
        .map(Tables::words)
        .flatMap(
            words ->
                IntStream.range(0, columns.size())
                    .mapToObj(i -> new Cell(words.get(0), columns.get(i), words.get(i + 1))));
  }

  private static List<String> words(String line) {
    return Arrays.asList(line.strip().split(" +"));
  }
}

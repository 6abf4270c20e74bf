package org.quantock.application.payment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quantock.domain.payment.deck.Deck;
import org.quantock.domain.payment.deck.DeckCase;
import org.quantock.domain.shared.Problems;

/**
 * Reads a deck: a CSV file with the columns CASE, RULE, INPUT ({@code name=value} pairs with
 * semicolons between them), EXPECTED and SOURCE. Everything that is wrong is told with its line.
 */
public final class DeckFile {

  private static final List<String> COLUMNS =
      List.of("CASE", "RULE", "INPUT", "EXPECTED", "SOURCE");

  private DeckFile() {}

  /**
   * @param name of the deck
   * @param text of the file
   */
  public static Deck read(String name, String text) {
    var problems = new Problems();
    List<DeckCase> cases = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(content)) {
      for (NamedCsvRecord record : records) {
        String place = "%s.csv, line %d".formatted(name, record.getStartingLineNumber());
        if (!record.getHeader().equals(COLUMNS)) {
          problems.require(
              false,
              "deck",
              "%s: the columns are %s.".formatted(place, String.join(", ", COLUMNS)));
          break;
        }
        cases.add(read(problems, place, record));
        problems.require(
            codes.add(record.getField("CASE")),
            "deck",
            "%s: there is another case “%s”.".formatted(place, record.getField("CASE")));
      }
    } catch (CsvParseException e) {
      problems.require(false, "deck", "%s.csv is not CSV: %s".formatted(name, e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    problems.require(!cases.isEmpty(), "deck", "%s.csv has no case.".formatted(name));
    problems.refuse();
    return new Deck(name, cases);
  }

  private static DeckCase read(Problems problems, String place, NamedCsvRecord record) {
    Map<String, String> input = new LinkedHashMap<>();
    for (String pair : record.getField("INPUT").split(";")) {
      int equals = pair.indexOf('=');
      boolean named =
          problems.require(
              equals > 0,
              "deck",
              "%s: “%s” is not a pair name=value.".formatted(place, pair.strip()));
      if (named) {
        String name = pair.substring(0, equals).strip();
        problems.require(
            input.put(name, pair.substring(equals + 1).strip()) == null,
            "deck",
            "%s: “%s” is given twice.".formatted(place, name));
      }
    }
    for (String column : List.of("CASE", "RULE", "EXPECTED", "SOURCE")) {
      problems.require(
          !record.getField(column).isBlank(), "deck", "%s: %s is empty.".formatted(place, column));
    }
    return new DeckCase(
        record.getField("CASE"),
        record.getField("RULE"),
        input,
        record.getField("EXPECTED"),
        record.getField("SOURCE"));
  }
}

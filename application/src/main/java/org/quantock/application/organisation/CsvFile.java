package org.quantock.application.organisation;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quantock.domain.shared.InvalidInput;

/**
 * An uploaded CSV file, read in one pass. What is wrong with the file as a whole (not a CSV file,
 * empty, other columns) is refused at once; what is wrong in a line is for the format to say.
 */
public final class CsvFile {

  /** The largest file taken, in bytes: several times the national files, and what a page takes. */
  public static final int LARGEST = 20 * 1024 * 1024;

  /** Where the reader of CSV says in which line it gave up. */
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final FileContent content;
  private final CsvInspection inspection;

  /** Refuses what is no CSV file. */
  public CsvFile(String fileName, byte[] content) {
    this(fileName, FileContent.of(content), LARGEST);
  }

  /**
   * Refuses what is no CSV file.
   *
   * @param largest how many bytes the kind of file may have
   */
  public CsvFile(String fileName, FileContent content, long largest) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (content.length() == 0) {
      throw refusal("The file is empty. Choose a CSV file with at least one line.");
    } else if (content.length() > largest) {
      throw tooLarge(content.length(), largest);
    }
    this.content = content;
    this.inspection = CsvInspection.of(content);
    if (inspection.startsWith('P', 'K')) {
      throw refusal(
          "This is a workbook or an archive, not a CSV file. Save the sheet as CSV or unpack the archive first.");
    } else if (inspection.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
      throw refusal("This is an old Excel workbook, not a CSV file. Save the sheet as CSV.");
    } else if (inspection.startsWith('%', 'P', 'D', 'F')) {
      throw refusal("This is a PDF document, not a CSV file.");
    } else if (!name.endsWith(".csv") && !name.endsWith(".txt")) {
      throw refusal("Choose a CSV file; its name ends in .csv or .txt.");
    } else if (inspection.startsWith(0xFF, 0xFE) || inspection.startsWith(0xFE, 0xFF)) {
      throw refusal("This file is in UTF-16. Save it as CSV in UTF-8.");
    } else if (inspection.binary()) {
      throw refusal("This is not a text file. Choose a CSV file in UTF-8 or Latin-1.");
    }
  }

  static InvalidInput tooLarge(long length, long largest) {
    return refusal(
        "The file has %,d MB; the largest that can be imported has %,d MB."
            .formatted(length / (1024 * 1024), largest / (1024 * 1024)));
  }

  /** Of the bytes, in hexadecimal digits. */
  public String sha256() {
    return inspection.sha256();
  }

  /**
   * Reads a file without a header, whose columns are known by position.
   *
   * @param columns their names in order
   */
  public void positions(List<String> columns, Consumer<CsvLine> each) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      index.put(columns.get(i), i);
    }
    read(
        (number, fields, first) -> {
          if (first && fields.size() != columns.size()) {
            throw refusal(
                "The file has %d columns; this kind of file has %d and no header line."
                    .formatted(fields.size(), columns.size()));
          }
          each.accept(new CsvLine(number, fields, index));
        });
  }

  /**
   * Reads a file whose first line names the columns, in any order and whatever their case.
   *
   * @param columns those that must be there
   * @param each called for every line after the first
   */
  public void named(List<String> columns, Consumer<CsvLine> each) {
    Map<String, Integer> index = new LinkedHashMap<>();
    read(
        (number, fields, first) -> {
          if (first) {
            header(columns, fields, index);
          } else {
            each.accept(new CsvLine(number, fields, index));
          }
        });
  }

  /** The names of the columns in the first line, as they stand there. */
  public List<String> header() {
    try (CsvReader<CsvRecord> reader = open(CsvRecordHandler.of())) {
      for (CsvRecord first : reader) {
        return first.getFields().stream().map(String::strip).toList();
      }
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvParseException e) {
      throw unreadable(e);
    }
  }

  private static void header(List<String> columns, List<String> names, Map<String, Integer> index) {
    Map<String, String> wanted = new HashMap<>();
    columns.forEach(column -> wanted.put(column.toUpperCase(Locale.ROOT), column));
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      String known = wanted.getOrDefault(name.toUpperCase(Locale.ROOT), name);
      if (index.putIfAbsent(known, i) != null && columns.contains(known)) {
        throw refusal("The column %s is in the first line twice.".formatted(known));
      }
    }
    List<String> missing = columns.stream().filter(column -> !index.containsKey(column)).toList();
    if (!missing.isEmpty()) {
      throw refusal(
          "The first line must name the columns; missing: %s. It has: %s."
              .formatted(String.join(", ", missing), shortened(String.join(", ", names))));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 199) + "…";
  }

  private interface Row {
    void take(int number, List<String> fields, boolean first);
  }

  private void read(Row row) {
    boolean[] first = {true};
    each(
        CsvRecordHandler.of(),
        csv -> {
          row.take((int) csv.getStartingLineNumber(), csv.getFields(), first[0]);
          first[0] = false;
        });
  }

  /**
   * Reads every line that is not empty with a handler of one's own, which need not make texts of
   * the fields.
   */
  public <T> void each(CsvCallbackHandler<T> handler, Consumer<T> row) {
    boolean empty = true;
    try (CsvReader<T> reader = open(handler)) {
      for (T each : reader) {
        row.accept(each);
        empty = false;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvParseException e) {
      throw unreadable(e);
    }
    if (empty) {
      throw refusal("The file has no lines. Choose a CSV file with at least one line.");
    }
  }

  private <T> CsvReader<T> open(CsvCallbackHandler<T> handler) throws IOException {
    Reader text = new InputStreamReader(content.open(), inspection.charset());
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .skipEmptyLines(true)
        .build(handler, withoutMark(text));
  }

  /** A byte order mark, as some publications have one, belongs to no field. */
  private Reader withoutMark(Reader text) throws IOException {
    boolean marked =
        inspection.charset().equals(StandardCharsets.UTF_8)
            && inspection.startsWith(0xEF, 0xBB, 0xBF);
    if (marked && text.read() != '\uFEFF') {
      throw new IllegalStateException("A byte order mark was expected.");
    }
    return text;
  }

  private static InvalidInput unreadable(CsvParseException e) {
    Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
    return refusal(
        "The file cannot be read as CSV%s: fields are separated by commas, and a quote (\") that begins a field needs another that ends it."
            .formatted(line.find() ? " from line " + line.group(1) : ""));
  }

  /** The refusal of a file as a whole. */
  public static InvalidInput refusal(String message) {
    return new InvalidInput("file", message);
  }
}

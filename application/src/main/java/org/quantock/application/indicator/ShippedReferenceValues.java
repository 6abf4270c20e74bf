package org.quantock.application.indicator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Ratio;

/** The table of reference values that ships with the product ({@code config/reference}). */
public final class ShippedReferenceValues {

  private static final String FILE = "/org/quantock/reference/reference-values.csv";

  private ShippedReferenceValues() {}

  /**
   * One line of the table.
   *
   * @param number of the version, 1 for the first
   */
  public record Line(
      ReferenceKind kind,
      String area,
      FinancialYear year,
      int number,
      Ratio figure,
      String source,
      String reason) {}

  /** Every line, in order; a table that cannot be read stops the release. */
  public static List<Line> read() {
    try (InputStream file = ShippedReferenceValues.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("The table of reference values is missing.");
      }
      List<Line> lines = new ArrayList<>();
      try (CsvReader<NamedCsvRecord> records =
          CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
        records.forEach(record -> lines.add(line(record)));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(NamedCsvRecord record) {
    ReferenceKind kind = ReferenceKind.valueOf(record.getField("kind"));
    return new Line(
        kind,
        record.getField("area"),
        new FinancialYear(Integer.parseInt(record.getField("year").substring(0, 4))),
        Integer.parseInt(record.getField("version")),
        figure(kind, record.getField("figure"), record.getField("of")),
        record.getField("source"),
        record.getField("reason"));
  }

  private static Ratio figure(ReferenceKind kind, String figure, String of) {
    if (kind == ReferenceKind.POINT_VALUE) {
      return Ratio.of(Money.of(figure));
    }
    return new Ratio(Long.parseLong(figure), of.isEmpty() ? 1 : Long.parseLong(of));
  }
}

package org.quantock.application.indicator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;

/**
 * The reference tables of indicator sets that ship with the product ({@code config/reference}).
 *
 * @param resource the name of the file
 * @param indicators how many indicators it must have
 * @param points how many points they must add up to
 */
public record ReferenceTable(
    IndicatorSetCode code,
    String title,
    FinancialYear year,
    String resource,
    int indicators,
    Points points) {

  /** The national framework of 2014/15. */
  public static final ReferenceTable QOF_2014_15 =
      new ReferenceTable(
          new IndicatorSetCode("qof-2014-15"),
          "QOF 2014-15",
          new FinancialYear(2014),
          "qof-2014-15-indicators.csv",
          81,
          Points.of("559"));

  /** Reads the table as a published set; a table that is not as described stops the release. */
  public IndicatorSet read() {
    var set = new IndicatorSet(code, title, year);
    descriptions().forEach(set::add);
    if (set.indicators().size() != indicators || !set.totalPoints().equals(points)) {
      throw new IllegalStateException(
          "%s must have %d indicators with %s points; it has %d with %s"
              .formatted(resource, indicators, points, set.indicators().size(), set.totalPoints()));
    }
    set.publish();
    return set;
  }

  private List<Indicator.Description> descriptions() {
    try (InputStream file =
        ReferenceTable.class.getResourceAsStream("/org/quantock/reference/" + resource)) {
      if (file == null) {
        throw new IllegalStateException("The reference table " + resource + " is missing.");
      }
      return descriptions(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The indicators of a table in the layout of docs/formats.md, in its order. */
  static List<Indicator.Description> descriptions(Reader table) {
    List<Indicator.Description> read = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(table)) {
      lines.forEach(line -> read.add(description(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private static Indicator.Description description(NamedCsvRecord line) {
    IndicatorKind kind = IndicatorKind.valueOf(line.getField("kind").toUpperCase(Locale.ROOT));
    return new Indicator.Description(
        new IndicatorCode(line.getField("indicator_code")),
        line.getField("domain"),
        line.getField("group"),
        line.getField("short_description"),
        kind,
        Points.of(line.getField("points")),
        threshold(line.getField("lower_threshold")),
        threshold(line.getField("upper_threshold")),
        Boolean.parseBoolean(line.getField("uses_prevalence")),
        line.getField("source"),
        line.getField("verified"),
        ScaleColumns.read(kind, line));
  }

  private static Percentage threshold(String text) {
    return text.isEmpty() ? null : Percentage.of(text);
  }
}

package org.quantock.application.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.shared.FinancialYear;
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

  /**
   * The tables that ship, the oldest year first. Those after 2014/15 are put together from the
   * table of 2014/15 and the published lists of changes; each line says how far it is verified
   * (IND-4).
   */
  public static final List<ReferenceTable> SHIPPED =
      List.of(QOF_2014_15, later(2015), later(2016), later(2017), later(2018));

  /** The framework stayed at 77 indicators and 559 points from 2015/16 to 2018/19. */
  private static ReferenceTable later(int startYear) {
    String year = new FinancialYear(startYear).toString().replace('/', '-');
    return new ReferenceTable(
        new IndicatorSetCode("qof-" + year),
        "QOF " + year,
        new FinancialYear(startYear),
        "qof-" + year + "-indicators.csv",
        77,
        Points.of("559"));
  }

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
      return descriptions(resource, file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The indicators of a table in the layout of docs/formats.md, in its order; all or none. */
  static List<Indicator.Description> descriptions(String name, byte[] content) {
    IndicatorTable table = IndicatorTable.read(name, content);
    if (!table.problems().isEmpty()) {
      throw new IllegalArgumentException(
          table.problems().stream().map(TableProblem::sentence).collect(Collectors.joining(" ")));
    }
    return table.indicators();
  }
}

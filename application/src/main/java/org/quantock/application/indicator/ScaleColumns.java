package org.quantock.application.indicator;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.MilestoneScale;
import org.quantock.domain.indicator.NumericScale;
import org.quantock.domain.indicator.Rating;
import org.quantock.domain.indicator.RatingScale;
import org.quantock.domain.indicator.Scale;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Quantity;

/**
 * The columns of a table of indicators that say how local kinds earn their points; a table of
 * national kinds need not have them.
 */
final class ScaleColumns {

  private ScaleColumns() {}

  /** Null for a national kind. */
  static Scale read(IndicatorKind kind, NamedCsvRecord line) {
    return switch (kind) {
      case REGISTER, FRACTION, DECLARED -> null;
      case NUMERIC ->
          new NumericScale(
              Quantity.of(needed(line, "none_at")), Quantity.of(needed(line, "all_at")));
      case MILESTONE ->
          new MilestoneScale(
              LocalDate.parse(needed(line, "due")),
              found(line, "late_share").map(Percentage::of).orElse(Percentage.ZERO));
      case NARRATIVE -> new RatingScale(ratings(needed(line, "ratings")));
    };
  }

  private static Optional<String> found(NamedCsvRecord line, String column) {
    return line.findField(column).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static String needed(NamedCsvRecord line, String column) {
    return found(line, column)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s: the column %s is empty or missing"
                        .formatted(line.getField("indicator_code"), column)));
  }

  /** Reads "Good=100; Partly=50; Not=0". */
  private static List<Rating> ratings(String text) {
    List<Rating> ratings = new ArrayList<>();
    for (String part : text.split(";")) {
      int at = part.lastIndexOf('=');
      if (at < 0) {
        throw new IllegalArgumentException("A rating is written as Good=100, not as " + part);
      }
      ratings.add(new Rating(part.substring(0, at), Percentage.of(part.substring(at + 1).strip())));
    }
    return ratings;
  }
}

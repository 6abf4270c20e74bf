package org.quantock.application.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.MilestoneScale;
import org.quantock.domain.indicator.NumericScale;
import org.quantock.domain.indicator.Rating;
import org.quantock.domain.indicator.RatingScale;
import org.quantock.domain.indicator.Scale;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Quantity;

/**
 * The columns of a table of indicators that say how local kinds earn their points; a table of
 * national kinds need not have them.
 */
final class ScaleColumns {

  private static final Map<String, IndicatorKind> COLUMNS =
      new TreeMap<>(
          Map.of(
              "none_at", IndicatorKind.NUMERIC,
              "all_at", IndicatorKind.NUMERIC,
              "due", IndicatorKind.MILESTONE,
              "late_share", IndicatorKind.MILESTONE,
              "ratings", IndicatorKind.NARRATIVE));

  private final IndicatorLine line;
  private final IndicatorKind kind;

  ScaleColumns(IndicatorLine line, IndicatorKind kind) {
    this.line = line;
    this.kind = kind;
  }

  /** Null for a national kind, and where there is a problem, which is noted. */
  Scale read() {
    COLUMNS.forEach(
        (column, owner) -> {
          if (owner != kind && !line.given(column).isEmpty()) {
            line.note(
                column,
                "Only a %s indicator has this; leave it empty."
                    .formatted(owner.title().toLowerCase(Locale.UK)));
          }
        });
    return switch (kind) {
      case REGISTER, FRACTION, DECLARED -> null;
      case NUMERIC -> numeric();
      case MILESTONE -> milestone();
      case NARRATIVE -> narrative();
    };
  }

  private Scale numeric() {
    Optional<Quantity> noneAt = needed("none_at").flatMap(text -> quantity("none_at", text));
    Optional<Quantity> allAt = needed("all_at").flatMap(text -> quantity("all_at", text));
    if (noneAt.isEmpty() || allAt.isEmpty()) {
      return null;
    }
    return made("all_at", () -> new NumericScale(noneAt.get(), allAt.get()));
  }

  private Scale milestone() {
    Optional<LocalDate> due = needed("due").flatMap(this::date);
    String share = line.given("late_share");
    Optional<Percentage> late =
        share.isEmpty() ? Optional.of(Percentage.ZERO) : line.percentage("late_share", share);
    return due.isEmpty() || late.isEmpty() ? null : new MilestoneScale(due.get(), late.get());
  }

  private Scale narrative() {
    Optional<List<Rating>> ratings = needed("ratings").flatMap(this::ratings);
    return ratings.isEmpty() ? null : made("ratings", () -> new RatingScale(ratings.get()));
  }

  private Optional<String> needed(String column) {
    String text = line.given(column);
    if (text.isEmpty()) {
      line.note(
          column,
          "%s: the column %s is empty or missing; a %s indicator needs it."
              .formatted(line.name(), column, kind.title().toLowerCase(Locale.UK)));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private Optional<Quantity> quantity(String column, String text) {
    if (text.matches("-?[0-9]{1,9}([.][0-9]{1,4})?")) {
      return Optional.of(Quantity.of(text));
    }
    line.note(
        column, "Enter a number in plain digits with at most four decimals, for example 7.5.");
    return Optional.empty();
  }

  private Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      line.note("due", "Enter a date that exists, as 2014-09-30.");
      return Optional.empty();
    }
  }

  /** Reads "Good=100; Partly=50; Not=0". */
  private Optional<List<Rating>> ratings(String text) {
    List<Rating> ratings = new ArrayList<>();
    for (String part : text.split(";")) {
      int at = part.lastIndexOf('=');
      if (at < 0) {
        line.note("ratings", "A rating is written as Good=100, not as " + part.strip() + ".");
        return Optional.empty();
      }
      Optional<Percentage> share = line.percentage("ratings", part.substring(at + 1).strip());
      if (share.isEmpty()) {
        return Optional.empty();
      }
      ratings.add(new Rating(part.substring(0, at), share.get()));
    }
    return Optional.of(ratings);
  }

  /** What the scale itself refuses becomes a problem of its column. */
  private Scale made(String column, Supplier<Scale> scale) {
    try {
      return scale.get();
    } catch (InvalidInput refusal) {
      line.note(column, refusal.getMessage());
      return null;
    }
  }
}

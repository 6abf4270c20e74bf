package org.quantock.application.indicator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.MilestoneScale;
import org.quantock.domain.indicator.NumericScale;
import org.quantock.domain.indicator.Rating;
import org.quantock.domain.indicator.RatingScale;
import org.quantock.domain.indicator.Scale;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Quantity;

/** A made-up table with each local kind, for tests. */
final class LocalTable {

  static final Scale WAITING = new NumericScale(Quantity.of("20"), Quantity.of("7.5"));
  static final Scale TRAINED = new MilestoneScale(LocalDate.of(2014, 9, 30), Percentage.of("50"));
  static final Scale UNFORGIVING = new MilestoneScale(LocalDate.of(2015, 3, 31));
  static final Scale STORY =
      new RatingScale(
          List.of(
              new Rating("Good", Percentage.HUNDRED),
              new Rating("Partly", Percentage.of("33.3333")),
              new Rating("Not", Percentage.ZERO)));

  private static final String TABLE =
      """
      indicator_code,domain,group,short_description,kind,points,lower_threshold,upper_threshold,\
      uses_prevalence,source,verified,none_at,all_at,due,late_share,ratings
      LOC001,Local,Access,Days to wait,numeric,10,,,false,Made up,none,20,7.5,,,
      LOC002,Local,Training,Staff trained,milestone,5,,,false,Made up,none,,,2014-09-30,50,
      LOC003,Local,Training,Plan agreed,milestone,5,,,false,Made up,none,,,2015-03-31,,
      LOC004,Local,Story,What changed,narrative,8,,,false,Made up,none,,,,,Good=100; Partly=33.3333; Not=0
      LOC005,Local,Access,Open on Saturday,declared,2,,,false,Made up,none,,,,,
      """;

  private LocalTable() {}

  static List<Indicator.Description> descriptions() {
    return descriptions("");
  }

  /** With further lines. */
  static List<Indicator.Description> descriptions(String lines) {
    return ReferenceTable.descriptions(
        "local.csv", (TABLE + lines).getBytes(StandardCharsets.UTF_8));
  }
}

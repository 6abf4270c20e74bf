package org.quantock.application.indicator;

import java.util.Arrays;
import java.util.List;
import org.quantock.application.organisation.Refusal;
import org.quantock.domain.indicator.Measure;

/**
 * PRACTICE_CODE, INDICATOR_CODE and any of REGISTER, NUMERATOR, DENOMINATOR, EXCEPTIONS and
 * ACHIEVED_POINTS; a field is empty where the indicator has no such figure.
 */
final class OneResultALine implements ResultLayout {

  private final ResultCollector collector;
  private final int practice;
  private final int indicator;
  private final Measure[] measures;
  private final int[] columns;

  OneResultALine(ResultCollector collector, ResultHeader header) {
    header.requireOnce(ResultHeader.PRACTICE);
    header.requireOnce(ResultHeader.INDICATOR);
    List<Measure> found =
        Arrays.stream(Measure.values()).filter(measure -> header.has(measure.name())).toList();
    found.forEach(measure -> header.requireOnce(measure.name()));
    this.collector = collector;
    this.practice = header.index(ResultHeader.PRACTICE);
    this.indicator = header.index(ResultHeader.INDICATOR);
    this.measures = found.toArray(Measure[]::new);
    this.columns = found.stream().mapToInt(measure -> header.index(measure.name())).toArray();
  }

  @Override
  public void take(CsvFields fields) {
    int which = collector.indicator(fields, indicator);
    if (which < 0) {
      return;
    }
    int of = collector.practice(fields, practice);
    if (of < 0) {
      return;
    }
    boolean any = false;
    for (int i = 0; i < columns.length; i++) {
      if (!fields.isEmpty(columns[i])) {
        any = true;
        if (!collector.put(fields, of, which, measures[i], columns[i], measures[i].name())) {
          return;
        }
      }
    }
    if (!any) {
      collector.refuse(
          fields,
          collector.subject(of, which),
          new Refusal(
              measures[0].name(),
              "",
              "The line has no figure; enter at least one, or leave the line out."));
    }
  }
}

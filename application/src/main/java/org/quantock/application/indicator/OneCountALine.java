package org.quantock.application.indicator;

import org.quantock.application.organisation.Refusal;
import org.quantock.domain.indicator.Measure;

/** PRACTICE_CODE, INDICATOR_CODE, MEASURE, VALUE: the layout of the QOF publications. */
final class OneCountALine implements ResultLayout {

  private static final Measure[] MEASURES = Measure.values();

  private final ResultCollector collector;
  private final int practice;
  private final int indicator;
  private final int measure;
  private final int value;

  OneCountALine(ResultCollector collector, ResultHeader header) {
    this.collector = collector;
    this.practice = header.index(ResultHeader.PRACTICE);
    this.indicator = header.index(ResultHeader.INDICATOR);
    this.measure = header.index(ResultHeader.MEASURE);
    this.value = header.index(ResultHeader.VALUE);
  }

  @Override
  public void take(CsvFields fields) {
    int which = collector.indicator(fields, indicator);
    if (which < 0) {
      return;
    }
    Measure counted = measure(fields);
    if (counted == null) {
      collector.refuse(
          fields,
          collector.subject(fields),
          new Refusal(
              ResultHeader.MEASURE,
              fields.text(measure),
              "The measure is REGISTER, NUMERATOR, DENOMINATOR, EXCEPTIONS or ACHIEVED_POINTS."));
    } else {
      int of = collector.practice(fields, practice);
      if (of >= 0) {
        collector.put(fields, of, which, counted, value, ResultHeader.MEASURE);
      }
    }
  }

  private Measure measure(CsvFields fields) {
    for (Measure each : MEASURES) {
      if (fields.is(measure, each.name())) {
        return each;
      }
    }
    return null;
  }
}

package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.quantock.application.organisation.CsvFile;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.organisation.PracticeCode;

/**
 * Reads an achievement file of any layout into a {@link ResultSheet}, checking every line (IND-10,
 * IND-11). One pass over the file; nothing is kept of a line but its figures. Needs no database.
 */
public final class AchievementReader {

  private final IndicatorSet set;
  private final Collection<PracticeCode> known;
  private final boolean refusesNew;
  private ResultLayout layout;
  private ResultCollector collector;
  private int columns;
  private boolean isEmpty = true;

  private AchievementReader(IndicatorSet set, Collection<PracticeCode> known, boolean refusesNew) {
    this.set = set;
    this.known = known;
    this.refusesNew = refusesNew;
  }

  /**
   * Reads and checks the whole file.
   *
   * @param known the practices on record
   * @param refusesNew whether lines about other practices are refused, or else add them (ORG-8)
   */
  public static ResultSheet read(
      CsvFile file, IndicatorSet set, Collection<PracticeCode> known, boolean refusesNew) {
    var reader = new AchievementReader(set, known, refusesNew);
    file.each(new CsvFields(), reader::take);
    if (reader.isEmpty) {
      throw CsvFile.refusal(
          "The file has a header and no line below it. There is nothing to import.");
    }
    reader.collector.finish();
    return reader.collector.sheet();
  }

  private void take(CsvFields fields) {
    if (layout == null) {
      header(fields);
      return;
    }
    isEmpty = false;
    if (fields.hasMoreThan(columns)) {
      collector.ragged(fields, columns);
    } else {
      layout.take(fields);
    }
  }

  private void header(CsvFields fields) {
    columns = fields.size();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      names.add(fields.text(i).toUpperCase(Locale.ROOT));
    }
    var header = new ResultHeader(names);
    if (header.isOnePracticeALine()) {
      collector = new ResultCollector(new ResultSheet(set, known, false), refusesNew, header);
      layout = new OnePracticeALine(collector, header);
    } else if (header.isOneResultALine()) {
      collector = new ResultCollector(new ResultSheet(set, known, true), refusesNew, header);
      layout = new OneResultALine(collector, header);
    } else {
      header.require(
          ResultHeader.PRACTICE, ResultHeader.INDICATOR, ResultHeader.MEASURE, ResultHeader.VALUE);
      collector = new ResultCollector(new ResultSheet(set, known, false), refusesNew, header);
      layout = new OneCountALine(collector, header);
    }
  }
}

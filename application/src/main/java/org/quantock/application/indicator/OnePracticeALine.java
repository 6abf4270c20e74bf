package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.Measure;

/**
 * One practice a line with columns such as AST002_NUMERATOR, the layout of the workbooks of
 * 2014/15. REGISTER_2014_15 is the register of the file's one register indicator.
 */
final class OnePracticeALine implements ResultLayout {

  private final ResultCollector collector;
  private final int practice;
  private final List<Column> columns = new ArrayList<>();

  /**
   * @param indicator its number in the set; -1 where there is none
   */
  private record Column(int field, String name, String code, int indicator, Measure measure) {}

  OnePracticeALine(ResultCollector collector, ResultHeader header) {
    header.require(ResultHeader.PRACTICE);
    this.collector = collector;
    this.practice = header.index(ResultHeader.PRACTICE);
    ResultSheet sheet = collector.sheet();
    Set<String> registers = new LinkedHashSet<>();
    for (int field = 0; field < header.names().size(); field++) {
      String name = header.names().get(field);
      Matcher parts = ResultHeader.figure(name);
      if (parts.matches()) {
        header.requireOnce(name);
        String code = parts.group(1);
        String measure = parts.group(2).equals("POINTS") ? "ACHIEVED_POINTS" : parts.group(2);
        int indicator = sheet.codes().find(code);
        columns.add(new Column(field, name, code, indicator, Measure.valueOf(measure)));
        if (indicator >= 0 && Measure.REGISTER.suits(sheet.indicator(indicator).kind())) {
          registers.add(code);
        }
      }
    }
    String register = register(sheet.set());
    if (header.has(register) && registers.size() == 1) {
      String code = registers.iterator().next();
      columns.add(
          new Column(
              header.index(register), register, code, sheet.codes().find(code), Measure.REGISTER));
    }
  }

  /** The register of the year, which belongs to the one register indicator of the file. */
  private static String register(IndicatorSet set) {
    int year = set.financialYear().startYear();
    return "REGISTER_%d_%02d".formatted(year, (year + 1) % 100);
  }

  @Override
  public void take(CsvFields fields) {
    int of = collector.practice(fields, practice);
    if (of < 0) {
      return;
    }
    for (Column column : columns) {
      if (fields.isEmpty(column.field())) {
        continue;
      } else if (column.indicator() < 0) {
        collector.refuse(
            fields,
            collector.sheet().practice(of) + " " + column.code(),
            collector.noSuchIndicator(column.name(), column.code()));
      } else {
        collector.put(
            fields, of, column.indicator(), column.measure(), column.field(), column.name());
      }
    }
  }
}

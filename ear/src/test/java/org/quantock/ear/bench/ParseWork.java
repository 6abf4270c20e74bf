package org.quantock.ear.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quantock.application.indicator.AchievementReader;
import org.quantock.application.indicator.ResultSheet;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.organisation.PracticeCode;

/** Reads the file and checks every line; the anchor only reads its fields. */
final class ParseWork implements Work {

  private final ResultFile file;
  private final IndicatorSet set;
  private final List<PracticeCode> practices;
  private int results;
  private long characters;

  ParseWork(ResultFile file, IndicatorSet set, List<PracticeCode> practices) {
    this.file = file;
    this.set = set;
    this.practices = practices;
  }

  @Override
  public String name() {
    return "parse and validate %,d lines".formatted(file.lines());
  }

  @Override
  public double reach() {
    return 2.5;
  }

  @Override
  public void prepare() {
    results = 0;
  }

  @Override
  public void anchor() throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().ofCsvRecord(file.open(), StandardCharsets.UTF_8)) {
      for (CsvRecord line : reader) {
        for (int i = 0; i < line.getFieldCount(); i++) {
          characters += line.getField(i).length();
        }
        results++;
      }
    }
    results--; // the header
    if (characters == 0) {
      throw new IllegalStateException("Nothing was read.");
    }
  }

  @Override
  public void ours() {
    ResultSheet sheet = AchievementReader.read(file.uploaded(), set, practices, true);
    if (sheet.problems().count() > 0) {
      throw new IllegalStateException("Lines were refused.");
    }
    results = sheet.results();
  }

  @Override
  public String outcome() {
    return "%,d results".formatted(results);
  }
}

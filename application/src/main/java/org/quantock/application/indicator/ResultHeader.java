package org.quantock.application.indicator;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quantock.application.organisation.CsvFile;
import org.quantock.domain.indicator.Measure;

/** The names in the first line of an achievement file, in capital letters. */
record ResultHeader(List<String> names) {

  static final String PRACTICE = "PRACTICE_CODE";
  static final String INDICATOR = "INDICATOR_CODE";
  static final String MEASURE = "MEASURE";
  static final String VALUE = "VALUE";

  private static final Pattern FIGURE =
      Pattern.compile(
          "([A-Z]{2,8}(?:-[A-Z]{2})?[0-9]{3})_(POINTS|NUMERATOR|DENOMINATOR|EXCEPTIONS)");

  /** A column such as AST002_NUMERATOR: the indicator and the measure. */
  static Matcher figure(String name) {
    return FIGURE.matcher(name);
  }

  boolean isOnePracticeALine() {
    return names.stream().anyMatch(name -> figure(name).matches());
  }

  boolean isOneResultALine() {
    return has(PRACTICE)
        && has(INDICATOR)
        && !has(MEASURE)
        && Arrays.stream(Measure.values()).anyMatch(measure -> has(measure.name()));
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** Where a column is; -1 where there is none. */
  int index(String name) {
    return names.indexOf(name);
  }

  /** Refuses a file without these columns, or with one of them twice. */
  void require(String... wanted) {
    List<String> missing = Arrays.stream(wanted).filter(name -> !has(name)).toList();
    if (!missing.isEmpty()) {
      String found = String.join(", ", names);
      throw CsvFile.refusal(
          "The first line must name the columns; missing: %s. It has: %s."
              .formatted(
                  String.join(", ", missing),
                  found.length() <= 200 ? found : found.substring(0, 199) + "…"));
    }
    Arrays.stream(wanted).forEach(this::requireOnce);
  }

  void requireOnce(String name) {
    if (Collections.frequency(names, name) > 1) {
      throw CsvFile.refusal("The column %s is in the first line twice.".formatted(name));
    }
  }
}

package org.quantock.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SHA-2. */
class FinancialYearTest {

  @ParameterizedTest
  @CsvSource({
    "2014-03-31, 2013/14",
    "2014-04-01, 2014/15",
    "2015-03-31, 2014/15",
    "2000-01-01, 1999/00"
  })
  void a_financial_year_runs_from_april_to_march(LocalDate date, String year) {
    FinancialYear of = FinancialYear.of(date);

    assertThat(of).hasToString(year);
    assertThat(date).isBetween(of.start(), of.end());
  }
}

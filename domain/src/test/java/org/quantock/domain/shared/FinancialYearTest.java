package org.quantock.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
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

  @Test
  void a_year_is_read_as_people_write_it() {
    assertThat(FinancialYear.of("2015/16")).isEqualTo(new FinancialYear(2015));
    assertThat(FinancialYear.of(" 2015-16 ")).isEqualTo(new FinancialYear(2015));
    assertThat(FinancialYear.of("2009/10")).isEqualTo(new FinancialYear(2009));
    assertThat(FinancialYear.of("2015")).isEqualTo(new FinancialYear(2015));
    for (String wrong :
        new String[] {null, "", "15/16", "2015/17", "2003/04", "2015/2016", "1e3"}) {
      assertThatThrownBy(() -> FinancialYear.of(wrong)).isInstanceOf(InvalidInput.class);
    }
  }
}

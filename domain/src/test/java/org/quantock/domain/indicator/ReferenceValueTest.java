package org.quantock.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Ratio;

class ReferenceValueTest {

  private static final FinancialYear YEAR = new FinancialYear(2014);

  @Test
  @DisplayName("IND-40: a reference value carries year, version, source and reason")
  void carries_year_version_source_and_reason() {
    ReferenceValue value =
        value(ReferenceKind.AVERAGE_LIST, "", 2, Ratio.of(7087), " HSCIC note ", " withdrawn ");

    assertThat(value.financialYear()).isEqualTo(YEAR);
    assertThat(value.number()).isEqualTo(2);
    assertThat(value.source()).isEqualTo("HSCIC note");
    assertThat(value.reason()).isEqualTo("withdrawn");
    assertThat(value.cited()).isEqualTo("2014/15, version 2: HSCIC note");
  }

  @Test
  @DisplayName("IND-40: without source or reason it is refused, and told which")
  void is_refused_without_source_or_reason() {
    assertThatThrownBy(
            () -> value(ReferenceKind.AVERAGE_LIST, "", 1, Ratio.of(7087), " ", "corrected"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("where the figure is published");
    assertThatThrownBy(() -> value(ReferenceKind.AVERAGE_LIST, "", 1, Ratio.of(7087), "HSCIC", ""))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("why this version is recorded");
  }

  @Test
  void national_prevalence_is_of_an_area_and_the_value_of_a_point_of_none() {
    assertThatThrownBy(
            () ->
                value(ReferenceKind.NATIONAL_PREVALENCE, "", 1, new Ratio(1, 2), "HSCIC", "first"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("choose it");
    assertThatThrownBy(
            () ->
                value(
                    ReferenceKind.POINT_VALUE,
                    "AST",
                    1,
                    Ratio.of(Money.of("156.92")),
                    "Pulse",
                    "first"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("not of one area");
  }

  @Test
  void a_figure_of_nothing_is_refused() {
    assertThatThrownBy(
            () -> value(ReferenceKind.AVERAGE_LIST, "", 1, Ratio.of(0), "HSCIC", "first"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("above 0");
  }

  private static ReferenceValue value(
      ReferenceKind kind, String area, int number, Ratio figure, String source, String reason) {
    return new ReferenceValue(
        ReferenceValueId.fresh(),
        kind,
        area,
        YEAR,
        number,
        figure,
        source,
        reason,
        PersonId.fresh(),
        LocalDate.of(2014, 4, 1),
        Instant.parse("2026-11-26T09:00:00Z"));
  }
}

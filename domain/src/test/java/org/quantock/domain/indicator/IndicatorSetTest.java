package org.quantock.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.RuleViolated;

class IndicatorSetTest {

  private final IndicatorSet set =
      new IndicatorSet(new IndicatorSetCode("qof-2014-15"), "QOF 2014-15", new FinancialYear(2014));

  private static Indicator.Description fraction(String code, String lower, String upper) {
    return new Indicator.Description(
        new IndicatorCode(code),
        "Clinical",
        "Asthma (AST)",
        "An indicator",
        IndicatorKind.FRACTION,
        Points.of("15"),
        lower == null ? null : Percentage.of(lower),
        upper == null ? null : Percentage.of(upper),
        true,
        "test",
        "points: yes; thresholds: exact: recomputed; uses_prevalence: yes");
  }

  @Test
  @DisplayName("IND-1")
  void a_published_set_never_changes() {
    set.add(fraction("AST002", "45", "80"));
    set.publish();

    assertThatThrownBy(() -> set.add(fraction("AST003", "45", "70")))
        .isInstanceOf(RuleViolated.class);
    assertThatThrownBy(set::publish).isInstanceOf(RuleViolated.class);
  }

  @Test
  void an_indicator_is_in_a_set_once() {
    set.add(fraction("AST002", "45", "80"));

    assertThatThrownBy(() -> set.add(fraction("AST002", "45", "80")))
        .hasMessageContaining("AST002 is in the set qof-2014-15 already");
    assertThat(set.totalPoints()).isEqualTo(Points.of("15"));
  }

  @Test
  void an_empty_set_cannot_be_published() {
    assertThatThrownBy(set::publish).isInstanceOf(RuleViolated.class);
  }

  @Test
  void an_unknown_indicator_is_not_found() {
    assertThatThrownBy(() -> set.indicator(new IndicatorCode("AST009")))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no indicator AST009 in QOF 2014-15.");
  }

  @Test
  void a_fraction_needs_both_thresholds_in_order() {
    assertThatThrownBy(() -> fraction("AST002", "45", null)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> fraction("AST002", "80", "45")).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @DisplayName("IND-4")
  @CsvSource(
      delimiter = '|',
      value = {
        "points: yes; thresholds: unverified (general knowledge; CCG data not decisive); uses_prevalence: unverified (general knowledge)"
            + "|UNVERIFIED|Points verified; thresholds unverified (general knowledge; CCG data not decisive); use of prevalence unverified (general knowledge)",
        "points: yes; thresholds: n/a; uses_prevalence: yes (note)"
            + "|NONE|Points verified; no thresholds; use of prevalence verified (note)",
        "points: yes; thresholds: exact: recomputed on all practices; uses_prevalence: yes"
            + "|EXACT|Points verified; thresholds exact (recomputed on all practices); use of prevalence verified",
        "points: yes; thresholds: source: A; B table 1; uses_prevalence: yes"
            + "|SOURCED|Points verified; thresholds from A; B table 1; use of prevalence verified",
        "something else|UNVERIFIED|something else"
      })
  void how_far_an_indicator_is_verified_is_said_in_words(
      String note, Verification.Firmness firmness, String words) {
    assertThat(Verification.read(note)).isEqualTo(new Verification(firmness, words));
  }
}

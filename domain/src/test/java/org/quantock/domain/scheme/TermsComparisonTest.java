package org.quantock.domain.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;

@DisplayName("SCH-1: an amendment says in words what it changed")
class TermsComparisonTest {

  private static final Terms TERMS = SomeScheme.terms();

  @Test
  void equal_terms_differ_in_nothing() {
    assertThat(TermsComparison.inWords(TERMS, SomeScheme.terms())).isEmpty();
  }

  @Test
  void a_later_due_date_is_told_with_both_dates() {
    Terms later =
        ChangedTerms.withPeriods(
            ChangedTerms.at(
                TERMS.periods(),
                2,
                p ->
                    new ReportingPeriod(
                        3, p.name(), p.startsOn(), p.endsOn(), LocalDate.of(2015, 2, 14))));

    assertThat(TermsComparison.inWords(TERMS, later))
        .singleElement()
        .asString()
        .contains("Quarter 3", "31 January 2015", "14 February 2015");
  }

  @Test
  void what_is_added_removed_and_reworded_is_told_apart() {
    Terms other =
        ChangedTerms.withRetained(
            List.of(
                new RetainedIndicator(new IndicatorCode("DM003"), false),
                new RetainedIndicator(new IndicatorCode("AST003"), true)));

    assertThat(TermsComparison.inWords(TERMS, other))
        .containsExactly(
            "Retained indicator MH002 was removed.",
            "Retained indicator DM003 changed from “assumed” to “sourced”.",
            "Retained indicator AST003 was added.");
    assertThat(TermsComparison.inWords(TERMS, ChangedTerms.withAgreement("Other")))
        .containsExactly("The words of the agreement changed.");
  }

  @Test
  void money_is_told_as_people_write_it() {
    Terms other =
        ChangedTerms.withPayment(
            TERMS.components(),
            ChangedTerms.at(
                TERMS.shares(), 0, s -> new PaymentShare("protected", 1, Percentage.of("40"))),
            new ReferenceValues(Money.of("160.15"), 7087, "Published for 2014/15."));

    assertThat(TermsComparison.inWords(TERMS, other))
        .containsExactly(
            "Share of protected in period 1 changed from “25%” to “40%”.",
            "The value of a point changed from £156.92 to £160.15.");
  }

  @Test
  void another_order_is_told() {
    Terms other = ChangedTerms.withAims(List.of(TERMS.aims().get(1), TERMS.aims().get(0)));

    assertThat(TermsComparison.inWords(TERMS, other)).containsExactly("Aim: the order changed.");
  }

  @Test
  void payment_rules_are_told_with_what_they_state() {
    AppliedRule floor =
        new AppliedRule(PaymentRule.FLOOR, "protected", Percentage.of("90"), null, true, "Agreed.");
    Terms with = TERMS.withRules(List.of(floor));
    AppliedRule higher =
        new AppliedRule(PaymentRule.FLOOR, "protected", Percentage.of("95"), null, true, "Agreed.");

    assertThat(TermsComparison.inWords(TERMS, with))
        .containsExactly(
            "Payment rule Contractor population index of the whole scheme was removed.",
            "Payment rule Floor of protected was added.");
    assertThat(TermsComparison.inWords(with, TERMS.withRules(List.of(higher))))
        .containsExactly(
            "Payment rule Floor of protected changed from “90%; assumed” to “95%; assumed”.");
  }
}

package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.scheme.PaymentBasis;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.PersonId;

class PaymentCalculationTest {

  private final SomeFigures figures = new SomeFigures();

  @ParameterizedTest
  @ValueSource(strings = {"100000.00", "100000.01", "100000.02", "100000.03", "0.01", "0.00"})
  @DisplayName("PAY-3: the four quarters of a protected amount add up to it exactly")
  void the_quarters_of_a_protected_amount_add_up_to_it_exactly(String amount) {
    figures.baseline(SomeFigures.PRACTICE, amount);

    Money year = Money.ZERO;
    for (int quarter = 1; quarter <= 4; quarter++) {
      year = year.plus(known("protected", quarter).result());
    }

    assertThat(year).isEqualTo(Money.of(amount));
  }

  @Test
  @DisplayName("PAY-4: the working names rule, inputs with source, arithmetic and rounding")
  void a_protected_share_explains_itself() {
    figures.baseline(SomeFigures.PRACTICE, "100000.01");

    Working working = known("protected", 2);

    assertThat(working.result()).isEqualTo(Money.of("25000.01"));
    assertThat(working.rule()).contains("2013/14");
    assertThat(working.inputs())
        .extracting(Working.Input::name, Working.Input::value, Working.Input::source)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "Protected amount (2013/14)",
                "£100,000.01",
                "QOF achievement of 2013/14 (entry 1)"),
            org.assertj.core.groups.Tuple.tuple(
                "Share of Quarter 2",
                "25%",
                "Terms of Example Practice Quality Scheme, version 1"));
    assertThat(working.steps())
        .containsExactly(
            "Amount of the year: £100,000.01",
            "Up to Quarter 2: 50% of £100,000.01 = £50,000.01",
            "Quarter 2: £50,000.01 less £25,000.00 for the earlier periods = £25,000.01");
    assertThat(working.rounding()).contains("half up to whole pence");
  }

  @Test
  @DisplayName("PAY-5: points are paid with full precision and one rounding")
  void points_are_paid_by_value_and_list_index_rounded_once() {
    // L85001 of 2014/15 without its disease factor: 24.53 x 156.92 x 16,033 / 7,087.
    figures.list(SomeFigures.PRACTICE, 16033).score("DM003", "19.32").score("MH002", "5.21");

    Working working = known("retained", 4);

    assertThat(working.result()).isEqualTo(Money.of("8708.20"));
    assertThat(working.steps())
        .contains(
            "Points: 19.32 + 5.21 = 24.53",
            "24.53 points × £156.92 × 16,033 ÷ 7,087 = £8,708.196242…",
            "£8,708.196242… is rounded to £8,708.20",
            "No adjusted practice disease factor (APDF) is applied under these terms.");
    assertThat(working.inputs())
        .extracting(Working.Input::name)
        .contains("Registered patients on 1 January 2015", "National average list");
  }

  @Test
  @DisplayName("PAY-12: what is missing is named, never guessed")
  void what_is_missing_is_named() {
    assertThat(missing("protected", 1)).contains("no baseline");
    assertThat(missing("retained", 4)).contains("no result of DM003, MH002");
    figures.score("DM003", "1.00");
    assertThat(missing("retained", 4)).contains("no result of MH002");
    figures.score("MH002", "1.00");
    assertThat(missing("retained", 4)).contains("no list size for 1 January 2015");
  }

  @Test
  void points_of_indicators_that_are_not_retained_do_not_count() {
    figures
        .list(SomeFigures.PRACTICE, 7087)
        .score("DM003", "1.00")
        .score("MH002", "1.00")
        .score("AST002", "15.00");

    assertThat(known("retained", 4).result()).isEqualTo(Money.of("313.84"));
  }

  @Test
  void a_rate_for_each_patient_is_multiplied_by_the_list_and_shared() {
    figures.list(SomeFigures.PRACTICE, 4003);
    Scheme scheme = with(PaymentBasis.PER_PATIENT, "1.15");

    List<Money> quarters = new ArrayList<>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      quarters.add(known(scheme, "extra", quarter).result());
    }

    assertThat(quarters)
        .containsExactly(
            Money.of("1150.86"), Money.of("1150.87"), Money.of("1150.86"), Money.of("1150.86"));
    assertThat(quarters.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.of("4603.45"));
  }

  @Test
  void a_fixed_sum_is_the_same_for_every_practice() {
    Scheme scheme = with(PaymentBasis.FIXED, "1000.00");

    assertThat(known(scheme, "extra", 3).result()).isEqualTo(Money.of("250.00"));
  }

  private Working known(String component, int period) {
    return known(SomeScheme.published(), component, period);
  }

  private Working known(Scheme scheme, String component, int period) {
    Due due = due(scheme, component, period);
    assertThat(due).isInstanceOf(Due.Known.class);
    return ((Due.Known) due).working();
  }

  private String missing(String component, int period) {
    Due due = due(SomeScheme.published(), component, period);
    assertThat(due).isInstanceOf(Due.Unknown.class);
    return ((Due.Unknown) due).missing();
  }

  private Due due(Scheme scheme, String code, int period) {
    PaymentComponent component =
        scheme.terms().components().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow();
    return PaymentCalculation.due(scheme, component, period, SomeFigures.PRACTICE, figures);
  }

  private static Scheme with(PaymentBasis basis, String rate) {
    Terms terms = SomeScheme.terms();
    Percentage quarter = Percentage.of("25");
    Scheme scheme =
        new Scheme(
            new Scheme.Outline(
                new SchemeCode("other-2014-15"),
                "Other scheme",
                new OrganisationCode("QCC"),
                new OrganisationCode("QAT"),
                Optional.empty(),
                new IndicatorSetCode("qof-2014-15"),
                SomeScheme.STARTS,
                SomeScheme.ENDS),
            new Terms(
                terms.agreement(),
                List.of(new RetainedIndicator(new IndicatorCode("DM003"), false)),
                terms.aims(),
                terms.questions(),
                terms.periods(),
                terms.criteria(),
                List.of(
                    new PaymentComponent(
                        "extra",
                        "Extra",
                        basis,
                        Money.of(rate),
                        Percentage.of("50"),
                        false,
                        "Agreed")),
                List.of(
                    new PaymentShare("extra", 1, quarter),
                    new PaymentShare("extra", 2, quarter),
                    new PaymentShare("extra", 3, quarter),
                    new PaymentShare("extra", 4, quarter)),
                terms.reference(),
                List.of()),
            PersonId.fresh(),
            SomeScheme.AT);
    scheme.publish(SomeScheme.STARTS);
    return scheme;
  }
}

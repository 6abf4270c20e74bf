package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quantock.domain.payment.SomeEntitlements.joined;
import static org.quantock.domain.payment.SomeFigures.OTHER;
import static org.quantock.domain.payment.SomeFigures.PRACTICE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.SomeParticipation;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentBasis;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;

class EntitlementCalculationTest {

  private static final LocalDate JULY = LocalDate.of(2014, 7, 1);

  private final SomeFigures figures =
      new SomeFigures().baseline(PRACTICE, "100000.00").baseline(OTHER, "60000.00");

  @Test
  @DisplayName("PAY-81: 64 of 91 days, with the working")
  void a_practice_that_leaves_is_entitled_to_the_days_it_took_part() {
    Participation participation = joined(PRACTICE, SomeScheme.STARTS);
    participation.leave(LocalDate.of(2014, 7, 3), JULY);
    Scheme scheme = SomeEntitlements.byDays();

    Working first = known(scheme, "protected", 1, participation);
    Working second = known(scheme, "protected", 2, participation);

    assertThat(first.result()).isEqualTo(Money.of("25000.00"));
    assertThat(first.steps()).contains("Takes part on all 91 days: £25,000.00");
    assertThat(second.result()).isEqualTo(Money.of("543.48"));
    assertThat(second.inputs())
        .contains(
            new Working.Input(
                "Days taken part", "2 of 92 days", "Participation: 1 July 2014 to 2 July 2014"));
    assertThat(second.steps())
        .contains("1 July 2014 to 2 July 2014: £25,000.00 × 2 ÷ 92 days = £543.48");
    assertThat(known(scheme, "protected", 3, participation).result()).isEqualTo(Money.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"100000.00,3", "100000.01,10", "99999.99,45", "0.07,64", "1.00,91"})
  @DisplayName("PAY-81: the parts of everybody who takes part in some days add up exactly")
  void the_days_before_and_after_add_up_to_the_whole_share(String amount, int days) {
    figures.baseline(PRACTICE, amount);
    Scheme scheme = SomeEntitlements.byDays();
    LocalDate cut = JULY.plusDays(days);
    Participation before = joined(PRACTICE, SomeScheme.STARTS);
    before.leave(cut, JULY);
    Participation after = joined(PRACTICE, cut);
    Participation whole = joined(PRACTICE, SomeScheme.STARTS);

    Money parts =
        known(scheme, "protected", 2, before)
            .result()
            .plus(known(scheme, "protected", 2, after).result());

    assertThat(parts).isEqualTo(known(scheme, "protected", 2, whole).result());
  }

  @Test
  @DisplayName("PAY-81: leaving and returning within one period")
  void each_spell_is_paid_for_its_days() {
    Participation participation = joined(PRACTICE, SomeScheme.STARTS);
    participation.leave(LocalDate.of(2014, 7, 11), JULY);
    participation.comeBack(
        1,
        "Ann",
        LocalDate.of(2014, 9, 21),
        LocalDate.of(2014, 9, 1),
        SomeParticipation.manager("Z99001"),
        SomeParticipation.AT);

    Working working = known(SomeEntitlements.byDays(), "protected", 2, participation);

    // 25,000 × 20 ÷ 92 = 5,434.78; the second spell is £25,000.00 less £22,282.61 up to day 82.
    assertThat(working.result()).isEqualTo(Money.of("5434.78"));
    assertThat(working.steps())
        .contains(
            "1 July 2014 to 10 July 2014: £25,000.00 × 10 ÷ 92 days = £2,717.39",
            "21 September 2014 to 30 September 2014, days 83 to 92 of 92: £25,000.00 up to day 92 "
                + "less £22,282.61 up to day 82 = £2,717.39",
            "Together, for 20 of 92 days: £5,434.78");
  }

  @Test
  @DisplayName("PAY-81: without pay by days the last day decides")
  void without_the_rule_a_share_is_whole_or_nothing() {
    Participation participation = joined(PRACTICE, SomeScheme.STARTS);
    participation.leave(LocalDate.of(2014, 9, 30), JULY);
    Scheme scheme = SomeScheme.published();

    assertThat(known(scheme, "protected", 1, participation).result())
        .isEqualTo(Money.of("25000.00"));
    Working second = known(scheme, "protected", 2, participation);
    assertThat(second.result()).isEqualTo(Money.ZERO);
    assertThat(second.steps())
        .containsExactly(
            "The practice does not take part on 30 September 2014, the last day of Quarter 2, so "
                + "nothing of the share is due.");
  }

  @Test
  @DisplayName("PAY-82")
  void a_share_pays_for_the_days_since_the_share_before_it() {
    Scheme scheme =
        fixedSum(
            List.of(
                new PaymentShare("extra", 2, Percentage.of("50")),
                new PaymentShare("extra", 4, Percentage.of("50"))));
    Participation late = joined(PRACTICE, JULY);

    // The first half pays for 1 April to 30 September, 183 days; 92 of them are taken part.
    Working half = known(scheme, "extra", 2, late);

    assertThat(half.inputs())
        .contains(
            new Working.Input(
                "Days taken part",
                "92 of 183 days",
                "Participation: 1 July 2014 to 30 September 2014"));
    assertThat(half.result()).isEqualTo(Money.of("251.37"));
    assertThat(known(scheme, "extra", 4, late).result()).isEqualTo(Money.of("500.00"));
  }

  @Test
  @DisplayName("PAY-83: retained indicators count for those who take part on the last day")
  void retained_indicators_count_whole_or_on_national_qof() {
    figures.list(PRACTICE, 7087).score("DM003", "1.00").score("MH002", "1.00");
    Participation late = joined(PRACTICE, LocalDate.of(2014, 10, 1));
    Participation left = joined(PRACTICE, SomeScheme.STARTS);
    left.leave(SomeScheme.ENDS, JULY);
    Scheme scheme = SomeEntitlements.byDays();

    Working counted = known(scheme, "retained", 4, late);
    Working elsewhere = known(scheme, "retained", 4, left);

    assertThat(counted.result()).isEqualTo(Money.of("313.84"));
    assertThat(counted.steps())
        .contains(
            "The practice takes part on 31 March 2015, so the retained indicators count in the "
                + "scheme, for the whole year.");
    assertThat(elsewhere.result()).isEqualTo(Money.ZERO);
    assertThat(elsewhere.steps()).singleElement().asString().contains("count on national QOF");
  }

  @Test
  @DisplayName("PAY-84, PAY-12")
  void nothing_is_due_outside_though_facts_are_missing_and_missing_facts_are_named_inside() {
    var none = new SomeFigures();
    Participation late = joined(PRACTICE, LocalDate.of(2014, 10, 1));
    Scheme scheme = SomeEntitlements.byDays();

    assertThat(due(scheme, "protected", 1, late, none))
        .isInstanceOfSatisfying(
            Due.Known.class, known -> assertThat(known.amount()).isEqualTo(Money.ZERO));
    assertThat(due(scheme, "protected", 3, late, none))
        .isInstanceOfSatisfying(
            Due.Unknown.class, unknown -> assertThat(unknown.missing()).contains("no baseline"));
  }

  @Test
  @DisplayName("PAY-85: predecessor and successor add up to the predecessor's share")
  void a_successor_takes_the_rest_of_the_protected_amount_over() {
    Scheme scheme = SomeEntitlements.byDays();
    Participation predecessor = joined(OTHER, SomeScheme.STARTS);
    Participation successor = joined(PRACTICE, SomeScheme.STARTS);
    LocalDate lastDay = LocalDate.of(2014, 9, 2);
    successor.takeOver(predecessor, lastDay.plusDays(1), lastDay);
    predecessor.end(lastDay, lastDay);

    Money own = Money.of("25000.00");
    Money before = known(scheme, "protected", 2, predecessor).result();
    Working second = known(scheme, "protected", 2, successor);

    assertThat(before).isEqualTo(Money.of("10434.78"));
    assertThat(second.result().minus(own).plus(before)).isEqualTo(Money.of("15000.00"));
    assertThat(second.steps())
        .contains(
            "Taken over from Z99002: 3 September 2014 to 30 September 2014, days 65 to 92 of 92: "
                + "£15,000.00 up to day 92 less £10,434.78 up to day 64 = £4,565.22",
            "£25,000.00 + £4,565.22 = £29,565.22");
    assertThat(known(scheme, "protected", 1, successor).result()).isEqualTo(own);
    assertThat(known(scheme, "protected", 3, successor).result()).isEqualTo(Money.of("40000.00"));
    assertThat(known(scheme, "protected", 3, predecessor).result()).isEqualTo(Money.ZERO);
  }

  @Test
  @DisplayName("PAY-85: a sum that is the same for every practice is not taken over")
  void a_fixed_sum_stays_one_sum_and_a_rate_is_taken_over_for_the_rest_of_the_stretch() {
    List<PaymentShare> quarters =
        List.of(1, 2, 3, 4).stream()
            .map(number -> new PaymentShare("extra", number, Percentage.of("25")))
            .toList();
    Participation predecessor = joined(OTHER, SomeScheme.STARTS);
    Participation successor = joined(PRACTICE, SomeScheme.STARTS);
    LocalDate lastDay = LocalDate.of(2014, 9, 2);
    successor.takeOver(predecessor, lastDay.plusDays(1), lastDay);
    figures.list(PRACTICE, 9200).list(OTHER, 9200);

    assertThat(known(fixedSum(quarters), "extra", 2, successor).result())
        .isEqualTo(Money.of("250.00"));
    Scheme rate = extra(PaymentBasis.PER_PATIENT, "1.00", quarters);
    assertThat(known(rate, "extra", 2, successor).result()).isEqualTo(Money.of("3000.00"));
    assertThat(known(rate, "extra", 3, successor).result()).isEqualTo(Money.of("2300.00"));
  }

  private static Scheme fixedSum(List<PaymentShare> shares) {
    return extra(PaymentBasis.FIXED, "1000.00", shares);
  }

  private static Scheme extra(PaymentBasis basis, String rate, List<PaymentShare> shares) {
    return SomeEntitlements.published(
        SomeScheme.terms()
            .withComponents(
                List.of(
                    new PaymentComponent(
                        "extra",
                        "Extra",
                        basis,
                        Money.of(rate),
                        Percentage.of("50"),
                        false,
                        "Agreed")))
            .withShares(shares)
            .withRules(
                List.of(
                    new AppliedRule(
                        PaymentRule.PRO_RATA_BY_DAYS, "extra", null, null, true, "Assumed."))));
  }

  private Working known(Scheme scheme, String code, int period, Participation participation) {
    Due due = due(scheme, code, period, participation, figures);
    assertThat(due).isInstanceOf(Due.Known.class);
    return ((Due.Known) due).working();
  }

  private static Due due(
      Scheme scheme, String code, int period, Participation participation, Figures figures) {
    return EntitlementCalculation.of(
        scheme, SomeEntitlements.component(scheme, code), period, participation, figures);
  }

  /** Shows that another practice's part needs its own participation. */
  @Test
  void nobody_is_entitled_without_taking_part() {
    Participation offered = SomeParticipation.offered(new PracticeCode("Z99003"));

    assertThat(known(SomeEntitlements.byDays(), "protected", 1, offered).result())
        .isEqualTo(Money.ZERO);
  }
}

package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.ReferenceKind;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.PersonId;

/** Advances in runs, from April to the settlement. The retained indicators have one share. */
class AdvancingTest {

  private static final LocalDate JUNE = LocalDate.of(2014, 6, 5);
  private static final LocalDate AFTER = LocalDate.of(2015, 5, 20);

  private final Scheme scheme = scheme("retained");
  private final SomeFigures figures =
      new SomeFigures()
          .list(SomeFigures.PRACTICE, 7087)
          .priorAchievement(SomeFigures.PRACTICE, "12000.01");
  private final List<PaidEntry> paid = new ArrayList<>();
  private final List<AdjustmentOnRecord> adjustments = new ArrayList<>();
  private boolean hasPart = true;
  private LocalDate takesPartUntil = SomeScheme.ENDS;

  private static Scheme scheme(String advanced) {
    Scheme scheme =
        new Scheme(
            new Scheme.Outline(
                SomeScheme.CODE,
                "Example",
                new OrganisationCode("QCC"),
                new OrganisationCode("QAT"),
                Optional.empty(),
                new IndicatorSetCode("qof-2014-15"),
                SomeScheme.STARTS,
                SomeScheme.ENDS),
            SomeScheme.terms()
                .withRules(
                    List.of(
                        new AppliedRule(
                            PaymentRule.ASPIRATION,
                            advanced,
                            Percentage.of("70"),
                            null,
                            true,
                            "Made up for the test."))),
            PersonId.fresh(),
            SomeScheme.AT);
    scheme.publish(SomeScheme.STARTS);
    return scheme;
  }

  private final class Source implements ShareDue {
    @Override
    public Due of(PaymentComponent component, int period, PracticeCode practice) {
      return PaymentCalculation.due(scheme, component, period, practice, figures);
    }

    @Override
    public Optional<Due> advance(
        PaymentComponent component, AdvanceCalculation.Month month, PracticeCode practice) {
      return month.startsOn().isAfter(takesPartUntil)
          ? Optional.empty()
          : Optional.of(AdvanceCalculation.due(scheme, component, month, practice, figures));
    }

    @Override
    public boolean hasPart(PaymentComponent component, int period, PracticeCode practice) {
      return hasPart;
    }
  }

  private RunProposal propose(LocalDate today, ReleasableReport... reports) {
    return RunProposal.of(
        new PeriodTerms(scheme),
        new PracticeMoney(SomeFigures.PRACTICE, List.of(reports), paid, List.of(), adjustments),
        new Source(),
        today);
  }

  /** Prepares, sends and pays what a run would pay. */
  private RunProposal run(LocalDate today, ReleasableReport... reports) {
    RunProposal proposal = propose(today, reports);
    PaymentRun run = SomeRun.preparing(1 + paid.size());
    for (ProposedPayment each : proposal.payments()) {
      PaidEntry entry = PaidEntry.of(new Payment(run, paid.size() + 1, each, ""));
      paid.add(
          new PaidEntry(
              entry.id(),
              entry.kind(),
              entry.practice(),
              entry.period(),
              entry.component(),
              entry.componentName(),
              entry.entry(),
              entry.adjusts(),
              entry.instalment(),
              entry.month(),
              entry.release(),
              entry.due(),
              entry.released(),
              PaymentStatus.PAID,
              entry.reference()));
    }
    proposal
        .recoveries()
        .forEach(each -> adjustments.add(AdjustmentOnRecord.of(each.onRecord(run), List.of())));
    return proposal;
  }

  private static ReleasableReport last(Release release) {
    return SomeRun.report(SomeFigures.PRACTICE, 4, release);
  }

  private SomeFigures earning(String points) {
    return figures
        .score("DM003", points)
        .score("MH002", "0.00")
        .baseline(SomeFigures.PRACTICE, "0.00");
  }

  private static List<ProposedPayment> of(RunProposal proposal, PaymentKind kind) {
    return proposal.payments().stream().filter(each -> each.kind() == kind).toList();
  }

  private static Money sum(List<ProposedPayment> payments) {
    return payments.stream().map(ProposedPayment::released).reduce(Money.ZERO, Money::plus);
  }

  @Test
  @DisplayName("PAY-93: each month is advanced once, from its first day on, with its working")
  void months_are_advanced_once_from_their_first_day() {
    RunProposal first = run(JUNE);

    // 70% of 12,000.01 is 8,400.007, which is 8,400.01 in twelfths.
    assertThat(of(first, PaymentKind.ADVANCE))
        .extracting(ProposedPayment::month, ProposedPayment::period, ProposedPayment::released)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Optional.of(1), 1, Money.of("700.00")),
            org.assertj.core.groups.Tuple.tuple(Optional.of(2), 1, Money.of("700.00")),
            org.assertj.core.groups.Tuple.tuple(Optional.of(3), 1, Money.of("700.00")));
    ProposedPayment april = first.payments().get(0);
    assertThat(april.componentName()).isEqualTo("Retained indicators, aspiration");
    assertThat(april.reason())
        .isEqualTo(
            "Aspiration payment for April 2014, paid in advance of the achievement payment.");
    assertThat(april.working().steps())
        .contains(
            "Aspiration payments: 70% of £12,000.01 = £8,400.007000",
            "April 2014, month 1 of 12 of £8,400.01: £700.00");
    assertThat(april.working().inputs())
        .extracting(Working.Input::name)
        .contains("Achievement payment of 2013/14", "Rule: Aspiration payments", "Month");

    assertThat(run(JUNE.plusDays(10)).payments()).isEmpty();
    assertThat(of(run(LocalDate.of(2014, 7, 1)), PaymentKind.ADVANCE)).hasSize(1);
  }

  @Test
  @DisplayName("PAY-23: the months of a whole year add up to the advance of the year exactly")
  void the_months_add_up_to_the_year() {
    RunProposal year = run(SomeScheme.ENDS);

    assertThat(year.payments()).hasSize(12);
    assertThat(sum(year.payments())).isEqualTo(Money.of("8400.01"));
  }

  @Test
  @DisplayName("PAY-23: it is uprated where the value of a point is on record for both years")
  void it_is_uprated_by_the_value_of_a_point() {
    figures.reference(
        ReferenceKind.POINT_VALUE, "", Fact.money("Value of a point", Money.of("160.15"), "v1"));

    assertThat(of(run(JUNE), PaymentKind.ADVANCE).get(0).working().steps())
        .anyMatch(step -> step.startsWith("Uprated by the value of a point"));
  }

  @Test
  @DisplayName("PAY-93: a practice without last year's payment is named, with who can enter it")
  void a_practice_without_last_years_payment_is_named() {
    RunProposal proposal =
        RunProposal.of(
            new PeriodTerms(scheme),
            new PracticeMoney(SomeFigures.OTHER, List.of(), List.of(), List.of(), List.of()),
            new Source(),
            JUNE);

    assertThat(proposal.payments()).isEmpty();
    assertThat(proposal.omissions())
        .singleElement()
        .satisfies(
            left ->
                assertThat(left.reason())
                    .contains("no achievement payment of 2013/14 for this practice")
                    .contains("Area team finance can enter or import it"));
  }

  @Test
  @DisplayName("PAY-93: a month on whose first day the practice takes no part is not advanced")
  void a_month_without_part_is_not_advanced() {
    takesPartUntil = LocalDate.of(2014, 4, 30);

    assertThat(run(JUNE).payments())
        .extracting(ProposedPayment::month)
        .containsExactly(Optional.of(1));
  }

  @Test
  @DisplayName("PAY-93: without the rule nothing is advanced")
  void without_the_rule_nothing_is_advanced() {
    RunProposal proposal =
        RunProposal.of(
            new PeriodTerms(SomeScheme.published()),
            new PracticeMoney(SomeFigures.PRACTICE, List.of(), List.of(), List.of(), List.of()),
            new Source(),
            JUNE);

    assertThat(proposal.payments()).isEmpty();
    assertThat(proposal.omissions()).isEmpty();
  }

  @Test
  @DisplayName("PAY-24, PAY-94: the run that pays the last share sets the advances off")
  void the_last_share_is_paid_less_the_advances() {
    run(SomeScheme.ENDS);
    earning("60.00");

    RunProposal settled = run(AFTER, last(Release.FULL));

    // 60 points x 156.92 = 9,415.20, less 8,400.01
    assertThat(settled.payments())
        .filteredOn(each -> each.component().equals("retained"))
        .extracting(ProposedPayment::kind, ProposedPayment::released)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(PaymentKind.SHARE, Money.of("9415.20")),
            org.assertj.core.groups.Tuple.tuple(PaymentKind.SET_OFF, Money.of("-8400.01")));
    assertThat(settled.recoveries()).isEmpty();
    ProposedPayment setOff = of(settled, PaymentKind.SET_OFF).get(0);
    assertThat(setOff.working().steps())
        .contains("Less the advances paid: £9,415.20 − £8,400.01 = £1,015.19");
    assertThat(setOff.working().result()).isEqualTo(Money.of("-8400.01"));
    assertThat(setOff.isAdjustment()).isTrue();
    assertThat(run(AFTER.plusDays(1), last(Release.FULL)).payments()).isEmpty();
  }

  @Test
  @DisplayName("PAY-25: where more was advanced than earned the rest becomes an adjustment, once")
  void what_was_not_earned_is_recovered() {
    run(SomeScheme.ENDS);
    earning("10.00");

    RunProposal settled = run(AFTER, last(Release.FULL));

    // 10 points x 156.92 = 1,569.20 of 8,400.01
    assertThat(sum(of(settled, PaymentKind.SET_OFF))).isEqualTo(Money.of("-1569.20"));
    assertThat(settled.recoveries())
        .singleElement()
        .satisfies(
            recovery -> {
              assertThat(recovery.amount()).isEqualTo(Money.of("-6830.81"));
              assertThat(recovery.reason())
                  .isEqualTo(
                      "More was advanced in the year than was earned; £6,830.81 is taken back.");
              assertThat(recovery.working().steps())
                  .contains("More was advanced than earned: £6,830.81 is recovered.");
            });
    assertThat(adjustments.get(0).cause()).isEqualTo(AdjustmentCause.ASPIRATION);

    RunProposal next = propose(AFTER.plusDays(30), last(Release.FULL));
    assertThat(next.recoveries()).isEmpty();
    assertThat(of(next, PaymentKind.ADJUSTMENT))
        .extracting(ProposedPayment::released)
        .containsExactly(Money.of("-6830.81"));
  }

  @Test
  @DisplayName("PAY-94: a later better decision is set off too, and less is recovered")
  void a_later_decision_is_settled_as_well() {
    run(SomeScheme.ENDS);
    earning("10.00");
    run(AFTER, last(Release.NONE));
    assertThat(adjustments).isEmpty();

    RunProposal released = run(AFTER.plusDays(1), last(Release.FULL));

    assertThat(sum(of(released, PaymentKind.CHANGE))).isEqualTo(Money.of("1569.20"));
    assertThat(sum(of(released, PaymentKind.SET_OFF))).isEqualTo(Money.of("-1569.20"));
    assertThat(released.recoveries()).hasSize(1);
  }

  @Test
  @DisplayName("PAY-94: while the last share is held nothing is set off, and that is said")
  void a_held_share_settles_nothing() {
    run(SomeScheme.ENDS);
    earning("10.00");

    RunProposal held = run(AFTER, last(Release.NONE));

    assertThat(of(held, PaymentKind.SET_OFF)).isEmpty();
    assertThat(held.recoveries()).isEmpty();
    assertThat(held.omissions())
        .extracting(RunProposal.Omission::reason)
        .containsExactly(
            "£8,400.01 was advanced. It is set off once a later decision releases the last share, which is held.");
  }

  @Test
  @DisplayName("PAY-94: who has no part in the last share is asked for the advances after the year")
  void who_left_is_asked_for_the_advances_after_the_year() {
    run(JUNE);
    hasPart = false;
    takesPartUntil = JUNE;

    assertThat(propose(SomeScheme.ENDS).recoveries()).isEmpty();
    RunProposal after = propose(SomeScheme.ENDS.plusDays(1));
    assertThat(after.payments()).isEmpty();
    assertThat(after.recoveries())
        .extracting(RunProposal.Recovery::amount)
        .containsExactly(Money.of("-2100.00"));
  }

  @Test
  @DisplayName("PAY-93: once the last share is in a run no month is advanced any more")
  void after_the_last_share_nothing_is_advanced() {
    run(JUNE);
    earning("60.00");
    run(AFTER, last(Release.FULL));

    assertThat(of(run(AFTER, last(Release.FULL)), PaymentKind.ADVANCE)).isEmpty();
  }

  @Test
  @DisplayName("PAY-43: what is to be recovered is part of what was seen in the dry run")
  void a_recovery_is_part_of_the_fingerprint() {
    run(JUNE);
    hasPart = false;
    takesPartUntil = JUNE;
    RunProposal after = propose(SomeScheme.ENDS.plusDays(1));

    assertThat(after.fingerprint(RunProposal.BLANK)).isNotEqualTo(RunProposal.BLANK);
  }
}

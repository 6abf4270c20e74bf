package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Money;

class RunProposalTest {

  private final Scheme scheme = SomeScheme.published();

  @Test
  @DisplayName("PAY-1: satisfied releases the share, in part the component's part of it")
  void a_report_satisfied_in_part_releases_the_part_of_the_component() {
    RunProposal proposal = propose(SomeRun.reports(), List.of());

    assertThat(proposal.payments())
        .extracting(ProposedPayment::due, ProposedPayment::released)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Money.of("25000.00"), Money.of("25000.00")),
            org.assertj.core.groups.Tuple.tuple(Money.of("15000.00"), Money.of("7500.00")));
    assertThat(proposal.payments().get(1).reason())
        .isEqualTo(
            "The report was satisfied in part on 10 August 2014, so 50% of the share is released; "
                + "£7,500.00 is not.");
    assertThat(proposal.payments().get(1).working().result()).isEqualTo(Money.of("7500.00"));
    assertThat(proposal.totals().total()).isEqualTo(Money.of("32500.00"));
    assertThat(proposal.totals().held()).isEqualTo(Money.of("7500.00"));
  }

  @Test
  @DisplayName("PAY-1: not satisfied holds the share, with the reason")
  void a_report_not_satisfied_holds_the_share_and_says_why() {
    RunProposal proposal = propose(report(Release.NONE), List.of());

    assertThat(proposal.payments())
        .singleElement()
        .satisfies(
            held -> {
              assertThat(held.released()).isEqualTo(Money.ZERO);
              assertThat(held.due()).isEqualTo(Money.of("25000.00"));
              assertThat(held.reason()).contains("not satisfied").contains("is held");
              assertThat(held.working().steps())
                  .last()
                  .isEqualTo("Released, report not satisfied: £0.00; held: £25,000.00");
            });
  }

  @Test
  @DisplayName("PAY-2: a share that is in a run is not proposed again")
  void a_share_in_a_live_run_is_not_proposed_again() {
    assertThat(propose(SomeRun.reports(), entries(PaymentStatus.PREPARED)).payments()).isEmpty();
  }

  @Test
  @DisplayName("PAY-2: a later decision releases a held share by an adjustment")
  void a_later_decision_releases_a_held_share_by_an_adjustment() {
    PaidEntry held =
        entry(propose(report(Release.NONE), List.of()).payments().get(0), PaymentStatus.HELD);

    RunProposal proposal = propose(report(Release.FULL), List.of(held));

    assertThat(proposal.payments())
        .singleElement()
        .satisfies(
            adjustment -> {
              assertThat(adjustment.entry()).isEqualTo(2);
              assertThat(adjustment.adjusts()).contains(held.id());
              assertThat(adjustment.released()).isEqualTo(Money.of("25000.00"));
              assertThat(adjustment.reason()).contains("satisfied").contains("not satisfied");
            });
  }

  @Test
  @DisplayName("PAY-2: a worse decision after payment takes back, once")
  void a_worse_decision_after_payment_takes_back() {
    List<ReleasableReport> worse =
        List.of(
            SomeRun.report(SomeFigures.PRACTICE, 1, Release.PART),
            SomeRun.report(SomeFigures.OTHER, 1, Release.PART));
    List<PaidEntry> paid = entries(PaymentStatus.PAID);

    RunProposal proposal = propose(worse, paid);

    ProposedPayment change = proposal.payments().get(0);
    assertThat(change.kind()).isEqualTo(PaymentKind.CHANGE);
    assertThat(change.released()).isEqualTo(Money.of("-12500.00"));
    assertThat(change.working().steps()).contains("£12,500.00 less £25,000.00 = −£12,500.00");
    List<PaidEntry> after = new ArrayList<>(paid);
    proposal.payments().forEach(payment -> after.add(entry(payment, PaymentStatus.SET_OFF)));
    assertThat(propose(worse, after).payments())
        .extracting(ProposedPayment::kind)
        .containsExactly(PaymentKind.CARRIED, PaymentKind.CARRIED);
  }

  @Test
  @DisplayName("PAY-42: what would be below zero is carried over, and taken from the next run")
  void what_would_be_below_zero_is_carried_over() {
    List<ReleasableReport> worse = List.of(SomeRun.report(SomeFigures.PRACTICE, 1, Release.PART));
    PaidEntry paid = entries(PaymentStatus.PAID).get(0);

    RunProposal first = propose(worse, List.of(paid));

    assertThat(first.totals().total()).isEqualTo(Money.ZERO);
    ProposedPayment over = first.payments().get(1);
    assertThat(over.kind()).isEqualTo(PaymentKind.CARRIED);
    assertThat(over.released()).isEqualTo(Money.of("12500.00"));
    PaidEntry carried = entry(over, PaymentStatus.SET_OFF);
    List<PaidEntry> entries =
        List.of(paid, entry(first.payments().get(0), PaymentStatus.SET_OFF), carried);
    RunProposal second =
        propose(
            List.of(worse.get(0), SomeRun.report(SomeFigures.PRACTICE, 2, Release.FULL)), entries);
    assertThat(second.payments())
        .extracting(ProposedPayment::kind, ProposedPayment::released)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(PaymentKind.SHARE, Money.of("25000.01")),
            org.assertj.core.groups.Tuple.tuple(PaymentKind.CARRIED, Money.of("-12500.00")));
    assertThat(second.payments().get(1).adjusts()).contains(carried.id());
    assertThat(second.totals().total()).isEqualTo(Money.of("12500.01"));
    List<PaidEntry> taken = new ArrayList<>(entries);
    second.payments().forEach(payment -> taken.add(entry(payment, PaymentStatus.PAID)));
    assertThat(
            propose(
                    List.of(worse.get(0), SomeRun.report(SomeFigures.PRACTICE, 2, Release.FULL)),
                    taken)
                .payments())
        .isEmpty();
  }

  @Test
  void a_decision_that_changes_before_the_run_is_sent_is_named_instead_of_adjusted() {
    RunProposal proposal =
        propose(
            List.of(SomeRun.report(SomeFigures.PRACTICE, 1, Release.NONE)),
            entries(PaymentStatus.AUTHORISED));

    assertThat(proposal.payments()).isEmpty();
    assertThat(proposal.omissions())
        .singleElement()
        .satisfies(omission -> assertThat(omission.reason()).contains("cancel that run"));
  }

  @Test
  @DisplayName("PAY-40: a later entitlement of a share that was sent is paid by its difference")
  void a_later_entitlement_is_paid_by_its_difference() {
    ShareDue entitled =
        new ShareDue() {
          @Override
          public Due of(PaymentComponent component, int period, PracticeCode practice) {
            return new Due.Known(
                new Working("Entitled.", List.of(), List.of(), "None.", Money.of("25100.50")));
          }

          @Override
          public Optional<String> cause(
              PaymentComponent component, int period, PracticeCode practice) {
            return Optional.of("the average list was corrected");
          }
        };
    PracticeMoney money = money(entries(PaymentStatus.PAID), List.of(), List.of());

    RunProposal proposal = RunProposal.of(new PeriodTerms(scheme), money, entitled, SomeRun.TODAY);

    assertThat(proposal.payments())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.released()).isEqualTo(Money.of("100.50"));
              assertThat(change.due()).isEqualTo(Money.of("25100.50"));
              assertThat(change.reason()).contains("the average list was corrected");
            });
    PracticeMoney settled =
        money(
            entries(PaymentStatus.PAID),
            List.of(),
            List.of(
                AdjustmentOnRecord.of(
                    RecoveryPlanTest.adjustment("100.50", AdjustmentCause.RECALCULATION),
                    List.of())));
    assertThat(RunProposal.of(new PeriodTerms(scheme), settled, entitled, SomeRun.TODAY).payments())
        .extracting(ProposedPayment::kind, ProposedPayment::released)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(PaymentKind.ADJUSTMENT, Money.of("100.50")));
  }

  @Test
  @DisplayName("PAY-39: what is held back stays so until it is released, then it is paid once")
  void what_is_held_back_is_paid_once_it_is_released() {
    Payment payment = SomeRun.lines(SomeRun.prepared()).get(0);
    Act by = SomeRun.act(SomeRun.PREPARER);
    payment.holdBack(Money.of("5000.00"), "The practice may close", by);
    var hold = new PaymentHold(payment, Money.of("5000.00"), "The practice may close", by);
    List<PaidEntry> sent = List.of(as(PaidEntry.of(payment), PaymentStatus.PAID));

    assertThat(of(money(sent, List.of(hold), List.of())).payments()).isEmpty();

    hold.release("It stays open", by);
    RunProposal proposal = of(money(sent, List.of(hold), List.of()));
    assertThat(proposal.payments())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.released()).isEqualTo(Money.of("5000.00"));
              assertThat(change.reason()).contains("It stays open");
            });
    List<PaidEntry> after =
        List.of(sent.get(0), entry(proposal.payments().get(0), PaymentStatus.PAID));
    assertThat(of(money(after, List.of(hold), List.of())).payments()).isEmpty();
  }

  @Test
  @DisplayName("PAY-41: instalments come when they are due, each once")
  void instalments_come_when_they_are_due_each_once() {
    Adjustment recovery = RecoveryPlanTest.adjustment("-100.00", AdjustmentCause.CORRECTION);
    var plan = new RecoveryPlan(recovery, 3, SomeRun.TODAY, SomeRun.act(SomeRun.PREPARER));
    List<AdjustmentOnRecord> adjustments =
        List.of(AdjustmentOnRecord.of(recovery, plan.instalments()));
    PracticeMoney first = money(List.of(), List.of(), adjustments);

    RunProposal proposal = of(first);

    assertThat(proposal.payments())
        .extracting(ProposedPayment::kind, ProposedPayment::released)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(PaymentKind.SHARE, Money.of("25000.00")),
            org.assertj.core.groups.Tuple.tuple(PaymentKind.ADJUSTMENT, Money.of("-33.33")));
    assertThat(proposal.payments().get(1).reason()).contains("Instalment 1 of 3");
    List<PaidEntry> paid =
        proposal.payments().stream().map(each -> entry(each, PaymentStatus.PAID)).toList();
    assertThat(
            RunProposal.of(
                    new PeriodTerms(scheme),
                    money(paid, List.of(), adjustments),
                    due(),
                    SomeRun.TODAY.plusMonths(1))
                .payments())
        .extracting(ProposedPayment::released)
        .containsExactly(Money.of("-33.34"), Money.of("33.34"));
  }

  @Test
  @DisplayName("PAY-12: what cannot be worked out is left out and named, the rest is proposed")
  void what_cannot_be_worked_out_is_left_out_and_named() {
    RunProposal proposal =
        propose(List.of(SomeRun.report(SomeFigures.PRACTICE, 4, Release.FULL)), List.of());

    assertThat(proposal.payments())
        .extracting(ProposedPayment::component)
        .containsExactly("protected");
    assertThat(proposal.omissions())
        .extracting(RunProposal.Omission::component)
        .containsExactly("Retained indicators");
  }

  @Test
  @DisplayName("PAY-43: equal proposals have equal fingerprints and others do not")
  void equal_proposals_have_equal_fingerprints_and_others_do_not() {
    String seen = propose(SomeRun.reports(), List.of()).fingerprint(RunProposal.BLANK);

    assertThat(propose(SomeRun.reports(), List.of()).fingerprint(RunProposal.BLANK))
        .isEqualTo(seen);
    assertThat(propose(report(Release.FULL), List.of()).fingerprint(RunProposal.BLANK))
        .isNotEqualTo(seen);
    assertThat(propose(SomeRun.reports(), List.of()).fingerprint(seen)).isNotEqualTo(seen);
  }

  private RunProposal propose(List<ReleasableReport> reports, List<PaidEntry> entries) {
    List<ProposedPayment> payments = new ArrayList<>();
    List<RunProposal.Omission> omissions = new ArrayList<>();
    for (PracticeMoney money : SomeRun.money(reports, entries)) {
      RunProposal one = of(money);
      payments.addAll(one.payments());
      omissions.addAll(one.omissions());
    }
    return new RunProposal(payments, omissions);
  }

  private RunProposal of(PracticeMoney money) {
    return RunProposal.of(new PeriodTerms(scheme), money, due(), SomeRun.TODAY);
  }

  private ShareDue due() {
    return SomeRun.due(scheme, SomeRun.figures());
  }

  /** The first practice, satisfied in quarter 1. */
  private static PracticeMoney money(
      List<PaidEntry> entries, List<PaymentHold> holds, List<AdjustmentOnRecord> adjustments) {
    return new PracticeMoney(
        SomeFigures.PRACTICE,
        report(Release.FULL),
        entries.stream().filter(e -> e.practice().equals(SomeFigures.PRACTICE)).toList(),
        holds,
        adjustments);
  }

  private static List<PaidEntry> entries(PaymentStatus status) {
    return SomeRun.proposed().stream().map(each -> entry(each, status)).toList();
  }

  private static PaidEntry entry(ProposedPayment proposed, PaymentStatus status) {
    return as(PaidEntry.of(new Payment(SomeRun.preparing(1), 1, proposed, "")), status);
  }

  private static PaidEntry as(PaidEntry entry, PaymentStatus status) {
    return new PaidEntry(
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
        status,
        entry.reference());
  }

  private static List<ReleasableReport> report(Release release) {
    return List.of(SomeRun.report(SomeFigures.PRACTICE, 1, release));
  }
}

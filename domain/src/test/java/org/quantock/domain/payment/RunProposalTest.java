package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
    assertThat(proposal.total()).isEqualTo(Money.of("32500.00"));
    assertThat(proposal.held()).isEqualTo(Money.of("7500.00"));
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
    assertThat(propose(SomeRun.reports(), SomeRun.prepared().payments()).payments()).isEmpty();
  }

  @Test
  @DisplayName("PAY-2: a later decision releases a held share by an adjustment")
  void a_later_decision_releases_a_held_share_by_an_adjustment() {
    PaymentRun run = SomeRun.prepared(1, propose(report(Release.NONE), List.of()).payments());
    run.authorise(SomeRun.AUTHORISER, 0, report(Release.NONE), SomeRun.TODAY, SomeScheme.AT);
    run.send(SomeRun.act(SomeRun.PREPARER));
    Payment held = run.payments().get(0);
    assertThat(held.status()).isEqualTo(PaymentStatus.HELD);

    RunProposal proposal = propose(report(Release.FULL), run.payments());

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
  @DisplayName("PAY-2: a worse decision after payment takes back by an adjustment")
  void a_worse_decision_after_payment_takes_back() {
    PaymentRun paid = SomeRun.paid();

    RunProposal proposal =
        propose(
            List.of(
                SomeRun.report(SomeFigures.PRACTICE, 1, Release.PART),
                SomeRun.report(SomeFigures.OTHER, 1, Release.PART)),
            paid.payments());

    assertThat(proposal.payments())
        .extracting(ProposedPayment::released)
        .containsExactly(Money.of("-12500.00"));
    assertThat(proposal.payments().get(0).working().steps())
        .contains("£12,500.00 less £25,000.00 = −£12,500.00");
  }

  @Test
  void a_decision_that_changes_before_the_run_is_sent_is_named_instead_of_adjusted() {
    RunProposal proposal =
        propose(
            List.of(SomeRun.report(SomeFigures.PRACTICE, 1, Release.NONE)),
            SomeRun.authorised().payments());

    assertThat(proposal.payments()).isEmpty();
    assertThat(proposal.omissions())
        .singleElement()
        .satisfies(omission -> assertThat(omission.reason()).contains("cancel that run"));
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
  void equal_proposals_have_equal_fingerprints_and_others_do_not() {
    String seen = propose(SomeRun.reports(), List.of()).fingerprint();

    assertThat(propose(SomeRun.reports(), List.of()).fingerprint()).isEqualTo(seen);
    assertThat(propose(report(Release.FULL), List.of()).fingerprint()).isNotEqualTo(seen);
  }

  private RunProposal propose(List<ReleasableReport> reports, List<Payment> live) {
    return RunProposal.of(scheme, reports, live, SomeRun.figures());
  }

  private static List<ReleasableReport> report(Release release) {
    return List.of(SomeRun.report(SomeFigures.PRACTICE, 1, release));
  }
}

package org.quantock.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quantock.domain.payment.Timeline.Progress;

class TimelineTest {

  private static final LocalDate DAY = LocalDate.of(2014, 8, 1);

  @Test
  void before_the_report_is_decided_it_is_the_turn_that_the_report_says() {
    Timeline timeline =
        Timeline.of(
            new ReportMilestone(
                DAY, Optional.of(DAY), Optional.empty(), Optional.empty(), "Area team: review it."),
            Optional.empty());

    assertThat(timeline.turn()).isEqualTo("Area team: review it.");
    assertThat(timeline.steps())
        .extracting(Timeline.Step::progress)
        .containsExactly(
            Progress.DONE,
            Progress.DONE,
            Progress.NEXT,
            Progress.LATER,
            Progress.LATER,
            Progress.LATER,
            Progress.LATER);
  }

  @Test
  void a_prepared_payment_waits_for_another_person() {
    Timeline timeline = with(PaymentStatus.PREPARED, false);

    assertThat(timeline.turn()).contains("another person");
    assertThat(timeline.steps().get(3).note()).isEqualTo("Run 7");
    assertThat(timeline.steps().get(4).progress()).isEqualTo(Progress.NEXT);
  }

  @Test
  void a_held_payment_is_not_sent_or_paid() {
    Timeline timeline = with(PaymentStatus.HELD, true);

    assertThat(timeline.steps().subList(5, 7))
        .extracting(Timeline.Step::progress)
        .containsOnly(Progress.NOT_NEEDED);
    assertThat(timeline.turn()).contains("held");
  }

  @Test
  void a_cancelled_run_counts_as_none() {
    assertThat(with(PaymentStatus.CANCELLED, true).turn())
        .isEqualTo("Area team finance: put the decided report in a payment run.");
  }

  private static Timeline with(PaymentStatus status, boolean authorised) {
    return Timeline.of(
        new ReportMilestone(DAY, Optional.of(DAY), Optional.of(DAY), Optional.of(Release.FULL), ""),
        Optional.of(
            new Timeline.InRun(
                7,
                status,
                DAY,
                authorised ? Optional.of(DAY) : Optional.empty(),
                authorised ? Optional.of(DAY) : Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  @Test
  void a_paid_payment_shows_the_reference_of_the_bank() {
    Timeline timeline =
        Timeline.of(
            new ReportMilestone(
                DAY, Optional.of(DAY), Optional.of(DAY), Optional.of(Release.FULL), ""),
            Optional.of(
                new Timeline.InRun(
                    7,
                    PaymentStatus.PAID,
                    DAY,
                    Optional.of(DAY),
                    Optional.of(DAY),
                    Optional.of(DAY),
                    Optional.of("BACS 7"))));

    assertThat(timeline.steps().get(6).note()).isEqualTo("Reference BACS 7");
  }
}

package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.shared.WorkingCalendar;
import org.quantock.domain.payment.PaymentKind;
import org.quantock.domain.payment.TimeSpent;
import org.quantock.domain.payment.Timeline;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;

/** Puts together what explains a payment. Checks nobody: its callers do. */
@ApplicationScoped
public class Explanation {

  private PaymentQueries queries;
  private PracticeFacts practices;
  private ReportMilestones milestones;
  private WorkingCalendar calendar;
  private Stamp stamp;

  protected Explanation() {}

  @Inject
  public Explanation(
      PaymentQueries queries,
      PracticeFacts practices,
      ReportMilestones milestones,
      WorkingCalendar calendar,
      Stamp stamp) {
    this.queries = queries;
    this.practices = practices;
    this.milestones = milestones;
    this.calendar = calendar;
    this.stamp = stamp;
  }

  public PaymentView of(Scheme scheme, PaymentRow payment) {
    ReportingPeriod period = scheme.terms().period(payment.period());
    Timeline timeline =
        payment.kind() == PaymentKind.ADVANCE
            ? Timeline.ofAdvance(payment.inRun())
            : Timeline.of(
                milestones.of(scheme, payment.practice(), period), Optional.of(payment.inRun()));
    return new PaymentView(
        payment,
        practices.name(payment.practice()),
        scheme.name(),
        period.name(),
        timeline,
        TimeSpent.of(timeline, stamp.today(), calendar.days()),
        payment.adjusts().flatMap(queries::payment),
        queries.adjusting(payment.id()),
        "Ask the finance team of the area team (%s) and give the reference %s."
            .formatted(scheme.areaTeam(), payment.reference()));
  }
}

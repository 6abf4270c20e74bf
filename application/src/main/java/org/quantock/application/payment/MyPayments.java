package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.Timeline;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;

/** What the caller's own practice is paid, share by share, and where each is (PAY-14). */
@Query
@Requires(Permission.VIEW_OWN_PAYMENTS)
public class MyPayments {

  private PaymentQueries queries;
  private Entitlements entitlements;
  private Participations participations;
  private ReportMilestones milestones;
  private PracticeFacts practices;
  private Explanation explanation;
  private Schemes schemes;
  private Stamp stamp;

  protected MyPayments() {}

  @Inject
  public MyPayments(
      PaymentQueries queries,
      Entitlements entitlements,
      Participations participations,
      ReportMilestones milestones,
      PracticeFacts practices,
      Explanation explanation,
      Schemes schemes,
      Stamp stamp) {
    this.queries = queries;
    this.entitlements = entitlements;
    this.participations = participations;
    this.milestones = milestones;
    this.practices = practices;
    this.explanation = explanation;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  /**
   * One share of a component for a period.
   *
   * @param entitled what the practice can earn of it; empty where that is not known yet
   * @param payments its live payment with adjustments; empty before it is in a run
   */
  public record Share(
      String periodName,
      String componentName,
      Optional<Money> entitled,
      List<PaymentRow> payments,
      Timeline timeline) {

    /** What is paid or on its way of it. */
    public Money released() {
      return payments.stream().map(PaymentRow::released).reduce(Money.ZERO, Money::plus);
    }
  }

  public record SchemePayments(
      SchemeCode scheme, String schemeName, List<Share> shares, Money paid) {}

  public record Overview(PracticeCode practice, String name, List<SchemePayments> schemes) {}

  /** Everything of the caller's practice, newest scheme first. */
  public Overview ask() {
    PracticeCode practice = stamp.actor().practice();
    List<SchemePayments> all = new ArrayList<>();
    for (Participation participation : participations.of(practice)) {
      if (!participation.spells().isEmpty()) {
        all.add(of(schemes.get(participation.scheme()), participation));
      }
    }
    return new Overview(practice, practices.name(practice), all);
  }

  private SchemePayments of(Scheme scheme, Participation participation) {
    PracticeCode practice = participation.practice();
    List<PaymentRow> rows =
        queries.ofPractice(scheme.code(), practice).stream().filter(PaymentRow::isLive).toList();
    List<EntitlementLine> entitled = entitlements.latest(scheme.code(), practice);
    List<Share> shares = new ArrayList<>();
    Terms terms = scheme.terms();
    for (ReportingPeriod period : terms.periods()) {
      for (PaymentComponent component : terms.components()) {
        Optional<PaymentShare> share =
            terms.sharesOf(component).stream()
                .filter(each -> each.period() == period.number())
                .findFirst();
        List<PaymentRow> payments =
            rows.stream()
                .filter(
                    row ->
                        row.period() == period.number() && row.component().equals(component.code()))
                .toList();
        if (!payments.isEmpty()
            || (share.isPresent() && participation.owesReportOf(period, terms))) {
          shares.add(
              new Share(
                  period.name(),
                  component.name(),
                  entitled.stream()
                      .filter(
                          line ->
                              line.period() == period.number()
                                  && line.component().equals(component.code()))
                      .map(EntitlementLine::amount)
                      .findFirst(),
                  payments,
                  share.isPresent()
                      ? Timeline.of(
                          milestones.of(scheme, practice, period),
                          payments.stream().reduce((a, b) -> b).map(PaymentRow::inRun))
                      : Timeline.ofAdvance(payments.get(payments.size() - 1).inRun())));
        }
      }
    }
    Money paid =
        rows.stream()
            .filter(row -> row.inRun().paidOn().isPresent())
            .map(PaymentRow::released)
            .reduce(Money.ZERO, Money::plus);
    return new SchemePayments(scheme.code(), scheme.name(), shares, paid);
  }

  /** One payment; another practice's does not exist for the caller. */
  public PaymentView ask(PaymentId id) {
    PaymentRow payment =
        queries
            .payment(id)
            .filter(row -> stamp.actor().isOf(row.practice()))
            .orElseThrow(() -> NotFound.of("payment", id));
    return explanation.of(schemes.get(payment.scheme()), payment);
  }
}

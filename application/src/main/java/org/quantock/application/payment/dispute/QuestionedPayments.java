package org.quantock.application.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quantock.application.payment.PaymentQueries;
import org.quantock.application.payment.PaymentRow;
import org.quantock.application.payment.RunRow;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.Involvement;
import org.quantock.domain.payment.dispute.Party;
import org.quantock.domain.payment.dispute.Questioned;
import org.quantock.domain.payment.dispute.QuestionedFact;
import org.quantock.domain.payment.dispute.Subject;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.Reviews;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;

/** Questions about a payment: its amount with the working that was kept. */
@ApplicationScoped
public class QuestionedPayments implements QuestionSource {

  private PaymentQueries payments;
  private Reports reports;
  private Reviews reviews;
  private Schemes schemes;
  private Parties parties;

  protected QuestionedPayments() {}

  @Inject
  public QuestionedPayments(
      PaymentQueries payments, Reports reports, Reviews reviews, Schemes schemes, Parties parties) {
    this.payments = payments;
    this.reports = reports;
    this.reviews = reviews;
    this.schemes = schemes;
    this.parties = parties;
  }

  @Override
  public SubjectKind kind() {
    return SubjectKind.PAYMENT;
  }

  @Override
  public Optional<Questioned> find(UUID about, PracticeCode practice) {
    return payments
        .payment(new PaymentId(about))
        .filter(payment -> payment.practice().equals(practice))
        .map(this::questioned);
  }

  private Questioned questioned(PaymentRow payment) {
    Scheme scheme = schemes.get(payment.scheme());
    String period = scheme.terms().period(payment.period()).name();
    return new Questioned(
        new Subject(
            kind(),
            payment.id().value(),
            "Payment %s, %s, %s".formatted(payment.reference(), payment.componentName(), period)),
        scheme.code(),
        scheme.areaTeam(),
        payment.practice(),
        Optional.of(payment.period()),
        Optional.of(payment.component()),
        facts(payment),
        involved(payment));
  }

  private static List<QuestionedFact> facts(PaymentRow payment) {
    List<QuestionedFact> facts = new ArrayList<>();
    facts.add(new QuestionedFact("Released", payment.released().toString()));
    facts.add(new QuestionedFact("Whole share", payment.due().toString()));
    facts.add(new QuestionedFact("Status", payment.status().title()));
    if (!payment.reason().isEmpty()) {
      facts.add(new QuestionedFact("Reason", payment.reason()));
    }
    facts.add(new QuestionedFact("Rule", payment.working().rule()));
    payment
        .working()
        .inputs()
        .forEach(
            input ->
                facts.add(
                    new QuestionedFact(
                        input.name(), "%s (%s)".formatted(input.value(), input.source()))));
    facts.add(new QuestionedFact("Arithmetic", String.join("\n", payment.working().steps())));
    facts.add(new QuestionedFact("Rounding", payment.working().rounding()));
    return facts;
  }

  @Override
  public List<Party> involved(Dispute dispute) {
    return payments
        .payment(new PaymentId(dispute.subject().id()))
        .map(this::involved)
        .orElse(List.of());
  }

  private List<Party> involved(PaymentRow payment) {
    List<Party> involved = new ArrayList<>();
    reports
        .of(payment.scheme(), payment.practice(), payment.period())
        .flatMap(report -> reviews.current(report.id()))
        .map(Review::reviewer)
        .ifPresent(reviewer -> involved.add(parties.of(reviewer, Involvement.REVIEWER)));
    Optional<RunRow> run = payments.run(payment.run());
    run.ifPresent(row -> involved.add(parties.of(row.prepared().by(), Involvement.PREPARER)));
    run.flatMap(RunRow::authorised)
        .ifPresent(act -> involved.add(parties.of(act.by(), Involvement.AUTHORISER)));
    return involved;
  }

  @Override
  public Optional<String> href(Subject subject, Actor actor) {
    return actor.may(Permission.VIEW_OWN_PAYMENTS) || actor.may(Permission.VIEW_PAYMENTS)
        ? Optional.of("/payment?id=" + subject.id())
        : Optional.empty();
  }
}

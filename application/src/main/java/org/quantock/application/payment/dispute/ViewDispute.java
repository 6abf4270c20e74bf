package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quantock.application.payment.PracticeFacts;
import org.quantock.application.payment.Stamp;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.WorkingCalendar;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.Body;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeAccess;
import org.quantock.domain.payment.dispute.DisputeAction;
import org.quantock.domain.payment.dispute.DisputeEntry;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.MoneyEffect;
import org.quantock.domain.reporting.Leave;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.Terms;

/** One dispute with its history, for those for whom it exists (DIS-6). */
@Query
@Requires(Permission.VIEW_DISPUTES)
public class ViewDispute {

  private VisibleDisputes visible;
  private Questions questions;
  private PracticeFacts practices;
  private Bodies bodies;
  private Schemes schemes;
  private WorkingCalendar calendar;
  private Stamp stamp;

  protected ViewDispute() {}

  @Inject
  public ViewDispute(
      VisibleDisputes visible,
      Questions questions,
      PracticeFacts practices,
      Bodies bodies,
      Schemes schemes,
      WorkingCalendar calendar,
      Stamp stamp) {
    this.visible = visible;
    this.questions = questions;
    this.practices = practices;
    this.bodies = bodies;
    this.schemes = schemes;
    this.calendar = calendar;
    this.stamp = stamp;
  }

  public DisputeView ask(DisputeId id) {
    Dispute dispute = visible.get(id);
    Actor actor = stamp.actor();
    LocalDate today = stamp.today();
    Scheme scheme = schemes.get(dispute.scheme());
    Terms terms = scheme.terms();
    return new DisputeView(
        dispute.id(),
        dispute.version(),
        dispute.reference(),
        scheme.name(),
        dispute.practice(),
        practices.name(dispute.practice()),
        dispute.subject().kind().title(),
        dispute.subject().label(),
        dispute.facts(),
        questions.href(dispute.subject(), actor).orElse(""),
        dispute.why(),
        dispute.state(),
        dispute.raisedOn(),
        dispute.dueOn().orElse(null),
        dispute.dueOn().map(due -> ClockWords.of(due, today, calendar.days())).orElse(""),
        dispute.isOverdue(today),
        dispute.invited().flatMap(bodies::find).map(Body::name).orElse(""),
        dispute.entriesFor(actor).stream().map(entry -> entry(entry, terms)).toList(),
        dispute.evidence(),
        dispute.answer().map(entry -> entry(entry, terms)),
        dispute
            .decisionPutDown()
            .filter(entry -> dispute.entriesFor(actor).contains(entry))
            .map(entry -> entry(entry, terms)),
        dispute
            .finding()
            .map(
                finding ->
                    new DisputeView.Outcome(
                        finding,
                        words(dispute.effect().orElse(MoneyEffect.NONE), terms),
                        dispute.closedOn().orElseThrow())),
        components(dispute, terms),
        periods(dispute, terms),
        choices(DisputeAccess.of(dispute, actor)));
  }

  private static DisputeView.Entry entry(DisputeEntry entry, Terms terms) {
    return new DisputeView.Entry(
        entry.kind().title(),
        entry.act().on(),
        entry.personName(),
        entry.organisation().value(),
        entry.text(),
        entry.finding(),
        entry.effect(),
        entry.effect() == null ? "" : words(entry.effect(), terms),
        entry.dueOn());
  }

  private static String words(MoneyEffect effect, Terms terms) {
    if (effect.isNone()) {
      return "No money effect";
    }
    return "%s more: %s, %s"
        .formatted(
            effect.amount(),
            terms.components().stream()
                .filter(one -> one.code().equals(effect.component()))
                .map(PaymentComponent::name)
                .findFirst()
                .orElse(effect.component()),
            terms.period(effect.period()).shortName());
  }

  private static List<DisputeView.Component> components(Dispute dispute, Terms terms) {
    return terms.components().stream()
        .filter(one -> dispute.component().map(one.code()::equals).orElse(true))
        .map(one -> new DisputeView.Component(one.code(), one.name()))
        .toList();
  }

  private static List<DisputeView.Period> periods(Dispute dispute, Terms terms) {
    return terms.periods().stream()
        .filter(one -> dispute.period().map(number -> number == one.number()).orElse(true))
        .map((ReportingPeriod one) -> new DisputeView.Period(one.number(), one.name()))
        .toList();
  }

  private static List<DisputeView.Choice> choices(DisputeAccess access) {
    return Arrays.stream(DisputeAction.values())
        .map(
            action ->
                new DisputeView.Choice(
                    action, Optional.of(access.may(action)).map(Leave::why).orElse("")))
        .toList();
  }
}

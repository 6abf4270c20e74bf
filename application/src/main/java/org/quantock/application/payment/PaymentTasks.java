package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TaskSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.PaymentRunState;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.Schemes;

/** What of payment waits for area team finance, and what a practice waits for. */
@ApplicationScoped
public class PaymentTasks implements TaskSource {

  private PaymentQueries queries;
  private OpenPayments open;
  private Participations participations;
  private Schemes schemes;

  protected PaymentTasks() {}

  @Inject
  public PaymentTasks(
      PaymentQueries queries, OpenPayments open, Participations participations, Schemes schemes) {
    this.queries = queries;
    this.participations = participations;
    this.open = open;
    this.schemes = schemes;
  }

  @Override
  public List<Task> tasks(Actor person, LocalDate today) {
    List<Task> tasks = new ArrayList<>();
    if (person.may(Permission.PREPARE_PAYMENT)) {
      for (Scheme scheme : schemes.all()) {
        if (scheme.state() == SchemeState.PUBLISHED && person.isOf(scheme.areaTeam())) {
          of(scheme, person, tasks);
        }
      }
    }
    if (person.may(Permission.VIEW_OWN_PAYMENTS)) {
      ofPractice(person.practice(), tasks);
    }
    return tasks;
  }

  private void ofPractice(PracticeCode practice, List<Task> tasks) {
    for (Participation participation : participations.of(practice)) {
      for (PaymentRow payment : queries.ofPractice(participation.scheme(), practice)) {
        if (isOpen(payment)) {
          tasks.add(
              new Task(
                  "Payment %s: %s".formatted(payment.reference(), payment.componentName()),
                  "%s, %s"
                      .formatted(
                          payment.released(),
                          payment.status().title().toLowerCase(java.util.Locale.ROOT)),
                  "/payment?id=" + payment.id(),
                  null,
                  false,
                  payment.status() == PaymentStatus.SENT ? "The bank" : "Area team finance"));
        }
      }
    }
  }

  private static boolean isOpen(PaymentRow payment) {
    return !payment.released().isZero()
        && (!payment.status().isSettled() || payment.isToBeCorrected());
  }

  private void of(Scheme scheme, Actor person, List<Task> tasks) {
    long waiting = open.notInRun(scheme);
    if (waiting > 0) {
      tasks.add(
          new Task(
              "Prepare a payment run of " + scheme.name(),
              "%d %s of decided reports in no run yet"
                  .formatted(waiting, waiting == 1 ? "share" : "shares"),
              "/payment-run-new?scheme=" + scheme.code(),
              null,
              true,
              "You"));
    }
    List<PaymentRow> rejected = queries.rejected(scheme.code());
    if (!rejected.isEmpty()) {
      tasks.add(
          new Task(
              "Put rejected payments of %s right".formatted(scheme.name()),
              "%d %s that the bank rejected"
                  .formatted(rejected.size(), rejected.size() == 1 ? "payment" : "payments"),
              "/payment-open?scheme=" + scheme.code(),
              null,
              true,
              "You"));
    }
    for (RunRow run : queries.runs(scheme.code())) {
      boolean mine =
          run.state() != PaymentRunState.PREPARED || !run.prepared().by().equals(person.id());
      mine &=
          run.authorised().filter(act -> act.by().equals(person.id())).isEmpty()
              || run.state() != PaymentRunState.PREPARED;
      String next =
          switch (run.state()) {
            case PREPARED ->
                run.authorised().isPresent()
                    ? "to be authorised by a third person"
                    : "to be authorised";
            case AUTHORISED -> "to be sent";
            case SENT -> "to be marked as paid, or answered by the bank";
            case UNKNOWN -> "to be reconciled with the bank";
            case PREPARING, SENDING, PAID, CANCELLED -> "";
          };
      if (!next.isEmpty()) {
        tasks.add(
            new Task(
                "Payment run %d of %s".formatted(run.number(), scheme.name()),
                "%s, %s".formatted(run.total(), next),
                "/payment-run?id=" + run.id(),
                null,
                mine,
                mine ? "You" : "Another person in area team finance"));
      }
    }
  }
}

package org.quantock.application.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.BankAnswer;
import org.quantock.domain.payment.PaidEntry;
import org.quantock.domain.payment.Payment;
import org.quantock.domain.payment.PaymentAction;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.PaymentKind;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.RestsOn;
import org.quantock.domain.payment.RunTotals;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.RuleViolated;

/** Payments in a list. */
public final class InMemoryPaymentLines implements PaymentLines {

  final List<Payment> all = new ArrayList<>();

  @Override
  public void add(List<Payment> payments) {
    Set<String> taken = new HashSet<>();
    all.stream().filter(Payment::isLive).forEach(payment -> taken.addAll(keys(payment)));
    for (Payment payment : payments) {
      if (!keys(payment).stream().allMatch(taken::add)) {
        throw new RuleViolated("share-already-paid", "A share is in another run already.");
      }
    }
    all.addAll(payments);
  }

  private static List<String> keys(Payment payment) {
    List<String> keys = new ArrayList<>();
    keys.add(
        "%s %s %d %d"
            .formatted(payment.practice(), payment.component(), payment.period(), payment.entry()));
    payment
        .month()
        .ifPresent(
            month ->
                keys.add(
                    "%s %s month %d".formatted(payment.practice(), payment.component(), month)));
    return keys;
  }

  Stream<Payment> ofRun(PaymentRunId run) {
    return all.stream().filter(payment -> payment.run().equals(run));
  }

  @Override
  public void update(Payment payment) {
    // kept by reference
  }

  @Override
  public Optional<Payment> find(PaymentId id) {
    return all.stream().filter(payment -> payment.id().equals(id)).findFirst();
  }

  @Override
  public int move(PaymentRunId run, PaymentAction action) {
    List<Payment> moved = ofRun(run).filter(payment -> payment.status().allows(action)).toList();
    moved.forEach(payment -> payment.move(action));
    return moved.size();
  }

  @Override
  public void send(PaymentRunId run) {
    List<Payment> sent = ofRun(run).toList();
    for (Payment payment : sent) {
      if (payment.released().isZero()) {
        payment.move(payment.due().isZero() ? PaymentAction.FIND_NIL : PaymentAction.HOLD);
      } else if (ofPractice(run, payment.practice()).total().isZero()) {
        payment.move(PaymentAction.SET_OFF);
      } else {
        payment.move(PaymentAction.SEND);
      }
    }
  }

  @Override
  public int pay(PaymentRunId run, LocalDate on) {
    List<Payment> paid =
        ofRun(run).filter(payment -> payment.status().allows(PaymentAction.PAY)).toList();
    paid.forEach(payment -> payment.pay(on));
    return paid.size();
  }

  @Override
  public void settle(PaymentRunId run, List<BankAnswer> answers) {
    for (BankAnswer answer : answers) {
      ofRun(run)
          .filter(payment -> payment.reference().equals(answer.reference()))
          .forEach(payment -> payment.answer(answer));
    }
  }

  @Override
  public List<PaidEntry> entries(SchemeCode scheme, Collection<PracticeCode> practices) {
    return all.stream()
        .filter(payment -> payment.scheme().equals(scheme) && payment.isLive())
        .filter(payment -> practices.contains(payment.practice()))
        .sorted(
            Comparator.comparing(Payment::practice)
                .thenComparing(Payment::period)
                .thenComparing(Payment::component)
                .thenComparing(Payment::entry))
        .map(PaidEntry::of)
        .toList();
  }

  @Override
  public List<RestsOn> restingOn(PaymentRunId run) {
    return ofRun(run)
        .filter(payment -> payment.report().isPresent())
        .map(
            payment ->
                new RestsOn(
                    payment.report().orElseThrow(),
                    payment.practice(),
                    payment.period(),
                    payment.release().orElseThrow()))
        .distinct()
        .toList();
  }

  @Override
  public RunTotals ofPractice(PaymentRunId run, PracticeCode practice) {
    return ofRun(run)
        .filter(payment -> payment.practice().equals(practice))
        .map(
            payment ->
                new RunTotals(
                    1,
                    payment.released(),
                    payment.kind() == PaymentKind.SHARE ? payment.held() : Money.ZERO))
        .reduce(RunTotals.NONE, RunTotals::plus);
  }

  @Override
  public long unsettled(PaymentRunId run) {
    return ofRun(run).filter(payment -> !payment.status().isSettled()).count();
  }
}

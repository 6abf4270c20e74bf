package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.Due;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.EntitlementPlan;
import org.quantock.domain.payment.EntitlementPlan.Item;
import org.quantock.domain.payment.EntitlementPlan.Kind;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.shared.Money;

/** Puts together what a practice is entitled to. Checks nobody: its callers do. */
@ApplicationScoped
public class EntitlementReader {

  private EntitlementBook book;
  private Entitlements entitlements;
  private Participations participations;
  private PaymentQueries payments;
  private PracticeFacts practices;

  protected EntitlementReader() {}

  @Inject
  public EntitlementReader(
      EntitlementBook book,
      Entitlements entitlements,
      Participations participations,
      PaymentQueries payments,
      PracticeFacts practices) {
    this.book = book;
    this.entitlements = entitlements;
    this.participations = participations;
    this.payments = payments;
    this.practices = practices;
  }

  public EntitlementView of(Scheme scheme, PracticeCode practice) {
    List<EntitlementLine> history = entitlements.history(scheme.code(), practice);
    List<PaymentRow> paid =
        payments.ofPractice(scheme.code(), practice).stream().filter(PaymentRow::isLive).toList();
    EntitlementPlan plan = book.plan(scheme, practice);
    Map<String, List<EntitlementView.Share>> shares = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Item item : plan.items()) {
      names.put(item.component().code(), item.component().name());
      shares
          .computeIfAbsent(item.component().code(), code -> new ArrayList<>())
          .add(share(item, history, paid));
    }
    List<EntitlementView.Part> parts =
        shares.entrySet().stream()
            .map(
                entry ->
                    new EntitlementView.Part(
                        entry.getKey(),
                        names.get(entry.getKey()),
                        entry.getValue(),
                        sums(entry.getValue())))
            .toList();
    return new EntitlementView(
        scheme.code(),
        scheme.name(),
        practice,
        practices.name(practice),
        participations.of(scheme.code(), practice).map(Participation::spells).orElse(List.of()),
        parts,
        parts.stream()
            .map(EntitlementView.Part::sums)
            .reduce(EntitlementView.Sums.NONE, EntitlementView.Sums::plus));
  }

  private static EntitlementView.Sums sums(List<EntitlementView.Share> shares) {
    return shares.stream()
        .map(EntitlementView.Sums::of)
        .reduce(EntitlementView.Sums.NONE, EntitlementView.Sums::plus);
  }

  private static EntitlementView.Share share(
      Item item, List<EntitlementLine> history, List<PaymentRow> paid) {
    List<PaymentRow> own =
        paid.stream()
            .filter(
                row ->
                    !row.kind().isAboutAdvances()
                        && row.period() == item.period().number()
                        && row.component().equals(item.component().code()))
            .toList();
    Money released = own.stream().map(PaymentRow::released).reduce(Money.ZERO, Money::plus);
    Money held = held(own, released);
    Optional<Money> amount = item.amount();
    return new EntitlementView.Share(
        item.period().number(),
        item.period().name(),
        amount,
        item.standing().isPresent(),
        item.working(),
        released,
        held,
        amount.map(all -> all.minus(released).minus(held)).orElse(Money.ZERO),
        amount.isPresent() ? "" : item.missing(),
        item.kind() == Kind.DIFFERS
            ? Optional.of(((Due.Known) item.due()).amount())
            : Optional.empty(),
        history.stream()
            .filter(
                line ->
                    line.period() == item.period().number()
                        && line.component().equals(item.component().code()))
            .toList());
  }

  /** What of the share that was decided about is not released after all its payments. */
  private static Money held(List<PaymentRow> own, Money released) {
    Money due =
        own.stream()
            .filter(row -> !row.isAdjustment())
            .map(PaymentRow::due)
            .reduce(Money.ZERO, Money::plus);
    Money left = due.minus(released);
    return left.isNegative() ? Money.ZERO : left;
  }
}

package org.quantock.domain.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.rule.Cap;
import org.quantock.domain.payment.rule.Floor;
import org.quantock.domain.payment.rule.Limit;
import org.quantock.domain.payment.rule.PenceRounding;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.PaymentShare;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Money;

/**
 * The floor and the cap of a whole scheme (PAY-30). Shares are taken in the order of period and
 * component: none leads the running total over the cap, and the last one makes up what the year
 * lacks of the floor. A limit that is a share of the baseline is rounded to pence.
 */
final class SchemeLimits {

  private final Terms terms;
  private final Figures figures;
  private final PracticeCode practice;

  SchemeLimits(Terms terms, Figures figures, PracticeCode practice) {
    this.terms = terms;
    this.figures = figures;
    this.practice = practice;
  }

  /**
   * @param own the share as its component alone has it
   * @param shares the same of any other component and period
   */
  Due apply(
      Due.Known own,
      PaymentComponent component,
      int period,
      BiFunction<PaymentComponent, Integer, Due> shares,
      Optional<AppliedRule> floor,
      Optional<AppliedRule> cap) {
    List<PaymentShare> order = inOrder();
    int place = placeOf(order, component, period);
    Money before = Money.ZERO;
    for (PaymentShare earlier : order.subList(0, place)) {
      Due due = shares.apply(component(earlier), earlier.period());
      if (due instanceof Due.Known known) {
        before = before.plus(known.amount());
      } else {
        return due;
      }
    }
    Due.Known result = own;
    Money total = before.plus(own.amount());
    if (cap.isPresent()) {
      Optional<Limit> limit = limit(cap.get());
      if (limit.isEmpty()) {
        return noBaseline();
      }
      Money most = PenceRounding.of(limit.get().amount());
      Money left = least(most, total).minus(least(most, before));
      result =
          result.then(
              limit.get().facts(),
              "%s of the whole scheme, %s: due before %s, with this share %s, so %s of it falls due"
                  .formatted(Cap.TITLE, limit.get().words(), before, total, left),
              left);
      total = least(most, total);
    }
    if (floor.isPresent() && place == order.size() - 1) {
      Optional<Limit> limit = limit(floor.get());
      if (limit.isEmpty()) {
        return noBaseline();
      }
      Money least = PenceRounding.of(limit.get().amount());
      Money missing = least.compareTo(total) > 0 ? least.minus(total) : Money.ZERO;
      result =
          result.then(
              limit.get().facts(),
              "%s of the whole scheme, %s: the year comes to %s, so %s is added to the last share"
                  .formatted(Floor.TITLE, limit.get().words(), total, missing),
              result.amount().plus(missing));
    }
    return result;
  }

  private List<PaymentShare> inOrder() {
    List<PaymentShare> found = new ArrayList<>();
    terms
        .periods()
        .forEach(
            each ->
                terms
                    .components()
                    .forEach(
                        component ->
                            terms.sharesOf(component).stream()
                                .filter(share -> share.period() == each.number())
                                .forEach(found::add)));
    return found;
  }

  private static int placeOf(List<PaymentShare> order, PaymentComponent component, int period) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).period() == period && order.get(i).component().equals(component.code())) {
        return i;
      }
    }
    throw new IllegalArgumentException(component.code() + " has no share in period " + period);
  }

  private PaymentComponent component(PaymentShare share) {
    return terms.components().stream()
        .filter(each -> each.code().equals(share.component()))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Limit> limit(AppliedRule rule) {
    return Limits.of(rule, figures.baseline(practice));
  }

  private static Due noBaseline() {
    return new Due.Unknown(
        "There is no baseline for this practice. Area team finance can enter or import it.");
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}

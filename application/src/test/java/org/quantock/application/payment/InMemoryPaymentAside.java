package org.quantock.application.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.Adjustments;
import org.quantock.domain.payment.Paycode;
import org.quantock.domain.payment.Paycodes;
import org.quantock.domain.payment.PaymentHold;
import org.quantock.domain.payment.PaymentHoldId;
import org.quantock.domain.payment.PaymentHolds;
import org.quantock.domain.payment.PaymentLines;
import org.quantock.domain.payment.PaymentResponse;
import org.quantock.domain.payment.PaymentResponses;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.RecoveryPlan;
import org.quantock.domain.payment.RecoveryPlans;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.RuleViolated;

/** What stands beside payments, in lists. */
final class InMemoryPaymentAside {

  private InMemoryPaymentAside() {}

  static PaymentHolds holds(PaymentLines lines) {
    List<PaymentHold> all = new ArrayList<>();
    return new PaymentHolds() {
      @Override
      public void add(PaymentHold hold) {
        all.add(hold);
      }

      @Override
      public void update(PaymentHold hold) {
        // kept by reference
      }

      @Override
      public Optional<PaymentHold> find(PaymentHoldId id) {
        return all.stream().filter(hold -> hold.id().equals(id)).findFirst();
      }

      @Override
      public List<PaymentHold> of(SchemeCode scheme, Collection<PracticeCode> practices) {
        return all.stream()
            .filter(hold -> hold.scheme().equals(scheme) && practices.contains(hold.practice()))
            .filter(hold -> lines.get(hold.payment()).isLive())
            .toList();
      }

      @Override
      public List<PaymentHold> open(SchemeCode scheme) {
        return all.stream()
            .filter(hold -> hold.scheme().equals(scheme) && hold.released().isEmpty())
            .filter(hold -> lines.get(hold.payment()).isLive())
            .toList();
      }
    };
  }

  static Adjustments adjustments() {
    List<Adjustment> all = new ArrayList<>();
    return new Adjustments() {
      @Override
      public void add(Adjustment adjustment) {
        all.add(adjustment);
      }

      @Override
      public Optional<Adjustment> find(AdjustmentId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
      }

      @Override
      public List<Adjustment> of(SchemeCode scheme) {
        return all.stream().filter(each -> each.scheme().equals(scheme)).toList();
      }

      @Override
      public List<Adjustment> of(SchemeCode scheme, PracticeCode practice) {
        return of(scheme, List.of(practice));
      }
    };
  }

  static RecoveryPlans plans() {
    List<RecoveryPlan> all = new ArrayList<>();
    return new RecoveryPlans() {
      @Override
      public void add(RecoveryPlan plan) {
        all.add(plan);
      }

      @Override
      public Optional<RecoveryPlan> find(AdjustmentId adjustment) {
        return of(List.of(adjustment)).stream().findFirst();
      }

      @Override
      public List<RecoveryPlan> of(Collection<AdjustmentId> adjustments) {
        return all.stream().filter(plan -> adjustments.contains(plan.adjustment())).toList();
      }
    };
  }

  static Paycodes paycodes() {
    List<Paycode> all = new ArrayList<>();
    return new Paycodes() {
      @Override
      public void add(Paycode code) {
        all.add(code);
      }

      @Override
      public List<Paycode> of(SchemeCode scheme) {
        return all.stream().filter(code -> code.scheme().equals(scheme)).toList();
      }
    };
  }

  static PaymentResponses responses() {
    List<PaymentResponse> all = new ArrayList<>();
    return new PaymentResponses() {
      @Override
      public void add(PaymentResponse response) {
        if (of(response.run()).stream().anyMatch(each -> each.sha256().equals(response.sha256()))) {
          throw new RuleViolated("response-read-already", "This response was read already.");
        }
        all.add(response);
      }

      @Override
      public List<PaymentResponse> of(PaymentRunId run) {
        return all.stream().filter(each -> each.run().equals(run)).toList();
      }
    };
  }
}

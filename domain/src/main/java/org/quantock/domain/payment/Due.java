package org.quantock.domain.payment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.payment.rule.Fact;
import org.quantock.domain.shared.Money;

/** What falls due for one component and period: an amount with its working, or what is missing. */
public sealed interface Due {

  /**
   * Worked out.
   *
   * @param uses the versions of reference values that went in (PAY-15)
   */
  record Known(Working working, Set<ReferenceValueId> uses) implements Due {

    public Known {
      uses = Set.copyOf(uses);
    }

    public Known(Working working) {
      this(working, Set.of());
    }

    public Money amount() {
      return working.result();
    }

    /** The same carried on by one more step. */
    Known then(List<Fact> facts, String step, Money reached) {
      Set<ReferenceValueId> all = new HashSet<>(uses);
      facts.forEach(fact -> fact.version().ifPresent(all::add));
      return new Known(
          working.then(facts.stream().map(Fact::input).toList(), List.of(step), reached), all);
    }
  }

  /**
   * Cannot be worked out (PAY-12).
   *
   * @param missing what is missing and who can give it, as a sentence
   */
  record Unknown(String missing) implements Due {}
}

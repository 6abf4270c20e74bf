package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PaymentHold;
import org.quantock.domain.payment.PaymentHoldId;
import org.quantock.domain.payment.PaymentHolds;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.persistence.organisation.PracticeRange;

/** What is held back, in the database. */
@ApplicationScoped
public class JpaPaymentHolds implements PaymentHolds {

  private static final String STANDING =
      "select h from PaymentHold h join Payment p on p.id = h.payment"
          + " where h.scheme.value = :scheme and p.live is not null";

  @PersistenceContext private EntityManager em;

  protected JpaPaymentHolds() {}

  public JpaPaymentHolds(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(PaymentHold hold) {
    em.persist(hold);
    Stored.flush(em);
  }

  @Override
  public void update(PaymentHold hold) {
    Stored.lock(em, hold);
    Stored.flush(em);
  }

  @Override
  public Optional<PaymentHold> find(PaymentHoldId id) {
    return Optional.ofNullable(em.find(PaymentHold.class, id));
  }

  @Override
  public List<PaymentHold> of(SchemeCode scheme, Collection<PracticeCode> practices) {
    if (practices.isEmpty()) {
      return List.of();
    }
    var range = new PracticeRange(practices);
    return range
        .bind(
            em.createQuery(
                STANDING
                    + " and "
                    + PracticeRange.within("h.practice.value")
                    + " order by h.held.at",
                PaymentHold.class))
        .setParameter("scheme", scheme.value())
        .getResultStream()
        .filter(hold -> range.has(hold.practice()))
        .toList();
  }

  @Override
  public List<PaymentHold> open(SchemeCode scheme) {
    return em.createQuery(
            STANDING + " and h.releaseReason is null order by h.practice.value, h.held.at",
            PaymentHold.class)
        .setParameter("scheme", scheme.value())
        .getResultList();
  }
}

package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.quantock.domain.payment.Paycode;
import org.quantock.domain.payment.Paycodes;
import org.quantock.domain.scheme.SchemeCode;

/** Paycodes in the database. */
@ApplicationScoped
public class JpaPaycodes implements Paycodes {

  @PersistenceContext private EntityManager em;

  protected JpaPaycodes() {}

  public JpaPaycodes(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Paycode code) {
    em.persist(code);
    Stored.flush(em);
  }

  @Override
  public List<Paycode> of(SchemeCode scheme) {
    return em.createQuery(
            "from Paycode p where p.scheme = :scheme order by p.component", Paycode.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }
}

package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.quantock.domain.payment.PaymentFile;
import org.quantock.domain.payment.PaymentFiles;
import org.quantock.domain.payment.PaymentRunId;

/** Payment files in the database. */
@ApplicationScoped
public class JpaPaymentFiles implements PaymentFiles {

  @PersistenceContext private EntityManager em;

  protected JpaPaymentFiles() {}

  public JpaPaymentFiles(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(PaymentFile file) {
    em.persist(file);
    Stored.flush(em);
  }

  @Override
  public Optional<PaymentFile> find(PaymentRunId run) {
    return Optional.ofNullable(em.find(PaymentFile.class, run));
  }
}

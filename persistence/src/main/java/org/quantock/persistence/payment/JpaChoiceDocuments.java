package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.ChoiceDocument;
import org.quantock.domain.payment.ChoiceDocumentId;
import org.quantock.domain.payment.ChoiceDocuments;
import org.quantock.domain.scheme.SchemeCode;

/** What practices saw when they chose, in the database. */
@ApplicationScoped
public class JpaChoiceDocuments implements ChoiceDocuments {

  @PersistenceContext private EntityManager em;

  protected JpaChoiceDocuments() {}

  public JpaChoiceDocuments(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(ChoiceDocument document) {
    em.persist(document);
    Stored.flush(em);
  }

  @Override
  public Optional<ChoiceDocument> find(ChoiceDocumentId id) {
    return Optional.ofNullable(em.find(ChoiceDocument.class, id));
  }

  @Override
  public List<ChoiceDocument> of(SchemeCode scheme, PracticeCode practice) {
    return em.createQuery(
            """
            from ChoiceDocument d where d.scheme = :scheme and d.practice = :practice
            order by d.seen.at, d.id.value
            """,
            ChoiceDocument.class)
        .setParameter("scheme", scheme)
        .setParameter("practice", practice)
        .getResultList();
  }
}

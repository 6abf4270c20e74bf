package org.quantock.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.review.ReviewInterest;
import org.quantock.domain.review.ReviewInterests;
import org.quantock.domain.shared.PersonId;

/** Declared interests in the database. */
@ApplicationScoped
public class JpaReviewInterests implements ReviewInterests {

  @PersistenceContext private EntityManager em;

  protected JpaReviewInterests() {}

  public JpaReviewInterests(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(ReviewInterest interest) {
    em.persist(interest);
    em.flush();
  }

  @Override
  public Optional<ReviewInterest> of(PersonId person, PracticeCode practice) {
    return of(person).stream().filter(interest -> interest.practice().equals(practice)).findFirst();
  }

  @Override
  public List<ReviewInterest> of(PersonId person) {
    return em.createQuery(
            """
            from ReviewInterest i where i.person.value = :person
            order by i.declaredOn desc, i.practice.value
            """,
            ReviewInterest.class)
        .setParameter("person", person.value())
        .getResultList();
  }
}

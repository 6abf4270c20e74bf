package org.quantock.persistence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.review.Review;
import org.quantock.domain.review.ReviewId;
import org.quantock.domain.review.ReviewState;
import org.quantock.domain.review.Reviews;

/** Reviews in the database. */
@ApplicationScoped
public class JpaReviews implements Reviews {

  @PersistenceContext private EntityManager em;

  protected JpaReviews() {}

  public JpaReviews(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Review review) {
    em.persist(review);
    em.flush();
  }

  @Override
  public Optional<Review> find(ReviewId id) {
    return Optional.ofNullable(em.find(Review.class, id));
  }

  @Override
  public Optional<Review> findForChange(ReviewId id) {
    Review held = em.find(Review.class, id);
    if (held != null) {
      // Read again under the lock: it may have been read before the lock was given.
      em.refresh(held, LockModeType.PESSIMISTIC_WRITE);
    }
    return Optional.ofNullable(held);
  }

  @Override
  public Optional<Review> current(ReportId report) {
    return of(report).stream().filter(review -> review.state() != ReviewState.REOPENED).findFirst();
  }

  @Override
  public List<Review> of(ReportId report) {
    return em.createQuery(
            "from Review r where r.report.value = :report order by r.submission", Review.class)
        .setParameter("report", report.value())
        .getResultList();
  }

  @Override
  public void flush() {
    em.flush();
  }
}

package org.quantock.persistence.payment.dispute;

import jakarta.persistence.EntityManager;
import org.quantock.domain.payment.dispute.SomeDispute;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.persistence.organisation.JpaBodies;
import org.quantock.persistence.scheme.JpaSchemes;
import org.quantock.persistence.scheme.SchemeGround;

/** What must be on record before the disputes of {@link SomeDispute} can be. */
final class DisputeGround {

  private DisputeGround() {}

  static void lay(EntityManager em) {
    SchemeGround.lay(em);
    new JpaSchemes(em).add(SomeScheme.published());
    new JpaBodies(em).add(SomeDispute.LMC);
    em.flush();
  }
}

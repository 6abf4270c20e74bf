package org.quantock.persistence.payment;

import jakarta.persistence.EntityManager;
import org.quantock.domain.payment.ReleasableReport;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.persistence.scheme.JpaSchemes;
import org.quantock.persistence.scheme.SchemeGround;

/** What must be on record before the payments of {@link SomeRun} can be. */
final class PaymentGround {

  private PaymentGround() {}

  static void lay(EntityManager em) {
    SchemeGround.lay(em);
    new JpaSchemes(em).add(SomeScheme.published());
    for (ReleasableReport report : SomeRun.reports()) {
      em.createNativeQuery(
              """
              insert into quarterly_report (id, scheme, scheme_version, practice, period_number,
                period_name, period_starts_on, period_ends_on, period_due_on, state, open_state,
                started_on, sign_offs, decided_on, version)
              values (:id, :scheme, 1, :practice, 1, 'Quarter 1', date '2014-04-01',
                date '2014-06-30', date '2014-07-31', 'ACCEPTED', 'DRAFT', date '2014-07-01', 1,
                date '2014-08-10', 0)
              """)
          .setParameter("id", report.report())
          .setParameter("scheme", SomeScheme.CODE.value())
          .setParameter("practice", report.practice().value())
          .executeUpdate();
    }
  }

  /** Takes everything away again, for a test that commits. */
  static void clear(EntityManager em) {
    em.createNativeQuery("delete from payment").executeUpdate();
    em.createNativeQuery("delete from payment_run_lease").executeUpdate();
    em.createNativeQuery("delete from payment_run").executeUpdate();
    em.createNativeQuery("delete from quarterly_report").executeUpdate();
    em.remove(new JpaSchemes(em).get(SomeScheme.CODE));
    em.flush();
    SchemeGround.clear(em);
  }
}

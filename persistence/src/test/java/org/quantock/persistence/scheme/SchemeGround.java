package org.quantock.persistence.scheme;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.quantock.domain.scheme.SomeScheme;

/**
 * What must be on record before {@link SomeScheme} and its participations can be: the
 * organisations, the indicator set and three practices. Laying it again does nothing.
 */
public final class SchemeGround {

  private SchemeGround() {}

  public static void lay(EntityManager em) {
    body(em, "QCC", "Quantock Vale CCG", "CCG");
    body(em, "QAT", "Quantock Area Team", "AREA_TEAM");
    if (isMissing(em, "indicator_set", "qof-2014-15")) {
      em.createNativeQuery(
              "insert into indicator_set (code, title, financial_year, published, version)"
                  + " values ('qof-2014-15', 'QOF 2014-15', 2014, true, 0)")
          .executeUpdate();
    }
    practice(em, "Z99001", "Foxglove Surgery", "South Vale");
    practice(em, "Z99002", "Harbour Practice", "Coast");
    practice(em, "Z99003", "Moorland Practice", null);
  }

  private static void body(EntityManager em, String code, String name, String kind) {
    if (isMissing(em, "body", code)) {
      em.createNativeQuery(
              "insert into body (code, name, kind, made_up, version)"
                  + " values (:code, :name, :kind, true, 0)")
          .setParameter("code", code)
          .setParameter("name", name)
          .setParameter("kind", kind)
          .executeUpdate();
    }
  }

  /** A practice that is open and commissioned by QCC; does nothing where there is one. */
  public static void practice(EntityManager em, String code, String name, String locality) {
    if (isMissing(em, "practice", code)) {
      em.createNativeQuery(
              "insert into practice (code, name, contract_type, commissioner, locality, dormant,"
                  + " made_up, version) values (:code, :name, 'GMS', 'QCC',"
                  + " nullif(:locality, ''), false, true, 0)")
          .setParameter("code", code)
          .setParameter("name", name)
          .setParameter("locality", locality == null ? "" : locality)
          .executeUpdate();
    }
  }

  /** Takes everything laid away again, for a test that commits. */
  public static void clear(EntityManager em) {
    em.createNativeQuery("delete from practice where code in ('Z99001', 'Z99002', 'Z99003')")
        .executeUpdate();
    em.createNativeQuery("delete from indicator_set where code = 'qof-2014-15'").executeUpdate();
    em.createNativeQuery("delete from body where code in ('QCC', 'QAT')").executeUpdate();
  }

  private static boolean isMissing(EntityManager em, String table, String code) {
    List<?> found =
        em.createNativeQuery("select code from " + table + " where code = :code")
            .setParameter("code", code)
            .getResultList();
    return found.isEmpty();
  }
}

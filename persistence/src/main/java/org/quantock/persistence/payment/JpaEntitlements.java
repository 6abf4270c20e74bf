package org.quantock.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quantock.domain.indicator.ReferenceValueId;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Entitled;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.EntitlementSum;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;
import org.quantock.persistence.organisation.PracticeRange;

/** Entitlements in the database. */
@ApplicationScoped
public class JpaEntitlements implements Entitlements {

  private static final String COUNTS =
      """
       and l.entry = (select max(o.entry) from EntitlementLine o
                      where o.scheme = l.scheme and o.practice = l.practice
                        and o.component = l.component and o.period = l.period)
      """;

  @PersistenceContext private EntityManager em;

  protected JpaEntitlements() {}

  public JpaEntitlements(EntityManager em) {
    this.em = em;
  }

  @Override
  public void add(Collection<EntitlementLine> lines) {
    lines.forEach(em::persist);
    Stored.flush(em);
  }

  @Override
  public Optional<EntitlementLine> latest(
      SchemeCode scheme, PracticeCode practice, String component, int period) {
    return latest(scheme, practice).stream()
        .filter(line -> line.component().equals(component) && line.period() == period)
        .findFirst();
  }

  @Override
  public List<EntitlementLine> latest(SchemeCode scheme, PracticeCode practice) {
    return em.createQuery(
            "from EntitlementLine l where l.scheme = :scheme and l.practice = :practice"
                + COUNTS
                + " order by l.component, l.period",
            EntitlementLine.class)
        .setParameter("scheme", scheme)
        .setParameter("practice", practice)
        .getResultList();
  }

  @Override
  public List<EntitlementLine> latest(SchemeCode scheme) {
    return em.createQuery(
            "from EntitlementLine l where l.scheme = :scheme"
                + COUNTS
                + " order by l.practice.value, l.component, l.period",
            EntitlementLine.class)
        .setParameter("scheme", scheme)
        .getResultList();
  }

  @Override
  public List<Entitled> entitled(SchemeCode scheme, Collection<PracticeCode> practices) {
    if (practices.isEmpty()) {
      return List.of();
    }
    var range = new PracticeRange(practices);
    return range
        .bind(
            em.createQuery(
                """
                select new org.quantock.domain.payment.Entitled(
                       l.practice, l.component, l.period, l.cause, l.working)
                from EntitlementLine l
                where l.scheme.value = :scheme and
                """
                    + PracticeRange.within("l.practice.value")
                    + COUNTS,
                Entitled.class))
        .setParameter("scheme", scheme.value())
        .getResultStream()
        .filter(entitled -> range.has(entitled.practice()))
        .toList();
  }

  @Override
  public List<EntitlementLine> history(SchemeCode scheme, PracticeCode practice) {
    return em.createQuery(
            """
            from EntitlementLine l where l.scheme = :scheme and l.practice = :practice
            order by l.component, l.period, l.entry
            """,
            EntitlementLine.class)
        .setParameter("scheme", scheme)
        .setParameter("practice", practice)
        .getResultList();
  }

  @Override
  public List<EntitlementLine> using(ReferenceValueId value) {
    return em.createQuery(
            "select l from EntitlementLine l join l.uses u where u.value = :value"
                + COUNTS
                + " order by l.scheme.value, l.practice.value, l.component, l.period",
            EntitlementLine.class)
        .setParameter("value", value.value())
        .getResultList();
  }

  @Override
  public List<EntitlementSum> sums(SchemeCode scheme) {
    List<?> sums =
        em.createNativeQuery(
                """
                select l.component, sum(l.amount), count(*)
                from entitlement_line l
                where l.scheme = :scheme
                  and l.entry = (select max(o.entry) from entitlement_line o
                                 where o.scheme = l.scheme and o.practice = l.practice
                                   and o.component = l.component and o.period = l.period)
                group by l.component
                order by l.component
                """)
            .setParameter("scheme", scheme.value())
            .getResultList();
    return sums.stream()
        .map(Object[].class::cast)
        .map(
            sum ->
                new EntitlementSum(
                    (String) sum[0], new Money((BigDecimal) sum[1]), ((Number) sum[2]).longValue()))
        .toList();
  }

  @Override
  public Map<PracticeCode, Long> counts(SchemeCode scheme, Collection<PracticeCode> practices) {
    if (practices.isEmpty()) {
      return Map.of();
    }
    var range = new PracticeRange(practices);
    List<?> counts =
        range
            .bind(
                em.createNativeQuery(
                    "select practice, count(*) from entitlement_line where "
                        + PracticeRange.within("practice")
                        + " and scheme = :scheme and entry = 1 group by practice"))
            .setParameter("scheme", scheme.value())
            .getResultList();
    return counts.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.toMap(
                count -> new PracticeCode((String) count[0]),
                count -> ((Number) count[1]).longValue()))
        .entrySet()
        .stream()
        .filter(count -> range.has(count.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}

package org.quantock.persistence.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.quantock.application.reporting.IndicatorTitles;
import org.quantock.domain.indicator.Indicator;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.Scale;

/** Reads what indicators are about. */
@ApplicationScoped
public class JpaIndicatorTitles implements IndicatorTitles {

  @PersistenceContext private EntityManager em;

  protected JpaIndicatorTitles() {}

  public JpaIndicatorTitles(EntityManager em) {
    this.em = em;
  }

  private record Titled(String code, String title) {}

  @Override
  public Map<IndicatorCode, String> of(IndicatorSetCode set) {
    Map<IndicatorCode, String> titles = new HashMap<>();
    em.createQuery(
            """
            select i.code.value, i.description from IndicatorSet s join s.indicators i
            where s.code.value = :set
            """,
            Titled.class)
        .setParameter("set", set.value())
        .getResultList()
        .forEach(row -> titles.put(new IndicatorCode(row.code()), row.title()));
    return titles;
  }

  @Override
  public Map<IndicatorCode, Scale> scales(IndicatorSetCode set) {
    Map<IndicatorCode, Scale> scales = new HashMap<>();
    em.createQuery(
            """
            select i from IndicatorSet s join s.indicators i
            where s.code.value = :set and i.kind in (:kinds)
            """,
            Indicator.class)
        .setParameter("set", set.value())
        .setParameter(
            "kinds", Arrays.stream(IndicatorKind.values()).filter(IndicatorKind::isLocal).toList())
        .getResultList()
        .forEach(each -> scales.put(each.code(), each.scale().orElseThrow()));
    return scales;
  }
}

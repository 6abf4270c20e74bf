package org.quantock.web.page.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.monitoring.TrendDetail;
import org.quantock.application.monitoring.TrendDetail.Retained;
import org.quantock.application.monitoring.ViewPracticeTrend;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/** The submitted figures of one practice over the periods, for the area team. */
@Named
@RequestScoped
public class PracticeTrendPage {

  @Inject @Param private String code;
  @Inject @Param private String practice;
  @Inject private ViewPracticeTrend viewPracticeTrend;

  private TrendDetail trend;

  public TrendDetail trend() {
    if (trend == null) {
      trend = viewPracticeTrend.ask(SchemeCode.of(code), PracticeCode.of(practice));
    }
    return trend;
  }

  public TrendChart chart(Retained retained) {
    return TrendChart.of(retained);
  }
}

package org.quantock.web.page.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quantock.application.monitoring.TrendDetail;
import org.quantock.application.monitoring.TrendDetail.Retained;
import org.quantock.application.monitoring.ViewOwnTrend;
import org.quantock.domain.scheme.SchemeCode;

/** A practice's own figures over the periods. */
@Named
@RequestScoped
public class MyTrendPage {

  @Inject @Param private String code;
  @Inject private ViewOwnTrend viewOwnTrend;

  private Optional<TrendDetail> trend;

  /** Null where the practice was never offered a scheme. */
  public TrendDetail trend() {
    if (trend == null) {
      trend =
          viewOwnTrend.ask(
              Optional.ofNullable(code).filter(text -> !text.isBlank()).map(SchemeCode::of));
    }
    return trend.orElse(null);
  }

  public TrendChart chart(Retained retained) {
    return TrendChart.of(retained);
  }
}

package org.quantock.web.page.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.indicator.IndicatorSetRow;
import org.quantock.application.indicator.ListIndicators;

/** The indicator sets. */
@Named
@RequestScoped
public class IndicatorSetsPage {

  @Inject private ListIndicators listIndicators;
  private List<IndicatorSetRow> sets;

  public List<IndicatorSetRow> sets() {
    if (sets == null) {
      sets = listIndicators.sets();
    }
    return sets;
  }
}

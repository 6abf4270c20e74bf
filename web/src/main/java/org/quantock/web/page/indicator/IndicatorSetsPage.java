package org.quantock.web.page.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.indicator.IndicatorSetRow;
import org.quantock.application.indicator.ListIndicators;
import org.quantock.application.indicator.PreviewIndicatorSets;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;

/** The indicator sets. */
@Named
@RequestScoped
public class IndicatorSetsPage {

  @Inject private ListIndicators listIndicators;
  @Inject private PreviewIndicatorSets previewIndicatorSets;
  @Inject private Caller caller;
  private List<IndicatorSetRow> sets;
  private List<IndicatorSetRow> waiting;

  public List<IndicatorSetRow> sets() {
    if (sets == null) {
      sets = listIndicators.sets();
    }
    return sets;
  }

  /** Whether the person loads sets. */
  public boolean mayLoad() {
    return caller.person().may(Permission.IMPORT_INDICATORS);
  }

  /** The sets that are loaded and not published yet, for those who load sets. */
  public List<IndicatorSetRow> waiting() {
    if (waiting == null) {
      waiting = mayLoad() ? previewIndicatorSets.waiting() : List.of();
    }
    return waiting;
  }
}

package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.payment.ListRuns;

/** The money of each scheme and its payment runs. */
@Named
@RequestScoped
public class ListPaymentRunsPage {

  @Inject private ListRuns listRuns;

  private List<ListRuns.SchemeRuns> schemes;

  public List<ListRuns.SchemeRuns> schemes() {
    if (schemes == null) {
      schemes = listRuns.ask();
    }
    return schemes;
  }
}

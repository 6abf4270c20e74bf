package org.quantock.web.page.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quantock.application.payment.dispute.ListDisputes;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.dispute.DisputeState;

/** The disputes of the person's side. */
@Named
@RequestScoped
public class DisputesPage {

  @Inject private ListDisputes listDisputes;
  @Inject private Caller caller;

  private ListDisputes.Overview overview;

  public ListDisputes.Overview overview() {
    if (overview == null) {
      overview = listDisputes.ask();
    }
    return overview;
  }

  public String colour(DisputeState state) {
    return OpenDispute.colour(state);
  }

  /** Whether the person is of a practice, which can raise one. */
  public boolean isOfPractice() {
    return caller.person().may(Permission.RAISE_DISPUTE);
  }
}

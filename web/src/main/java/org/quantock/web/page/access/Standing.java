package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.access.ViewStanding;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;

/** Where the person can act and what they took in an emergency, for the head of every page. */
@Named
@RequestScoped
public class Standing {

  @Inject private Caller caller;
  @Inject private ViewStanding viewStanding;

  private ViewStanding.Standing standing;

  private ViewStanding.Standing standing() {
    if (standing == null) {
      standing =
          caller.person().may(Permission.SIGNED_IN)
              ? viewStanding.ask()
              : new ViewStanding.Standing(List.of(), List.of());
    }
    return standing;
  }

  public List<ViewStanding.Place> places() {
    return standing().places();
  }

  /** Whether there is anything to choose. */
  public boolean several() {
    return standing().places().size() > 1;
  }

  /** The roles that the person took in an emergency and still holds, wherever it is. */
  public List<ViewStanding.Taken> emergencies() {
    return standing().emergencies();
  }

  public boolean mayBreakGlass() {
    return caller.person().may(Permission.BREAK_GLASS);
  }
}

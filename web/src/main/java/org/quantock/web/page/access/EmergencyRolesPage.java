package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quantock.application.access.EndEmergency;
import org.quantock.domain.access.RoleGrantId;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** The roles that a person took in an emergency and still holds, to give back. */
@Named
@RequestScoped
public class EmergencyRolesPage {

  @Inject private EndEmergency endEmergency;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  public String giveBack(String id) {
    if (attempt.works(() -> endEmergency.handle(RoleGrantId.of(id)))) {
      notice.success("You gave the role back.");
      return "/account?faces-redirect=true";
    }
    return null;
  }
}

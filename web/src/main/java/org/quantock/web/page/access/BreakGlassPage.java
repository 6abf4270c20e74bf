package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.quantock.application.access.BreakGlass;
import org.quantock.application.access.RoleChoices;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Takes a role in an emergency (ACC-38). */
@Named
@RequestScoped
public class BreakGlassPage {

  @Inject private RoleChoices roleChoices;
  @Inject private BreakGlass breakGlass;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private RoleChoices.Choices choices;
  private String role;
  private String organisation;
  private String reason;

  private RoleChoices.Choices choices() {
    if (choices == null) {
      choices = roleChoices.inEmergency();
    }
    return choices;
  }

  /** Whether the person says for which organisation; a local administrator has one alone. */
  public boolean saysWhere() {
    return choices().organisation().isEmpty();
  }

  public String where() {
    return choices().organisation();
  }

  public long hours() {
    return roleChoices.emergencyHours();
  }

  public List<Option> roles() {
    return RoleOptions.of(choices().roles());
  }

  public String take() {
    Role chosen = RoleOptions.chosen(role, choices().roles());
    if (chosen == null) {
      errors.add("role", "Choose the role that you need.");
    }
    if (reason == null || reason.isBlank()) {
      errors.add("reason", "Enter why you need this role now.");
    }
    if (!errors.isEmpty()) {
      return null;
    }
    String at = saysWhere() ? organisation : where();
    boolean taken =
        attempt.works(
            () ->
                breakGlass.handle(new BreakGlass.Command(chosen, OrganisationCode.of(at), reason)),
            saysWhere() ? Map.of("code", "organisation") : Map.of("code", "", "organisation", ""));
    if (!taken) {
      return null;
    }
    String code = OrganisationCode.of(at).value();
    request.getSession().setAttribute(Gate.ACTING_FOR, code);
    notice.success(
        "You are %s of %s for %d hours. The auditor reads your reason."
            .formatted(chosen.title(), code, hours()));
    return "/home?faces-redirect=true";
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

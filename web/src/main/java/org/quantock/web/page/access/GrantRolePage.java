package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.quantock.application.access.GrantRole;
import org.quantock.application.access.RoleChoices;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Gives a person a role at an organisation, from a day on and perhaps until one. */
@Named
@RequestScoped
public class GrantRolePage {

  @Inject
  @Param(name = "user")
  private String known;

  @Inject private RoleChoices roleChoices;
  @Inject private GrantRole grantRole;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private RoleChoices.Choices choices;
  private String userName;
  private String role;
  private String organisation;
  private DateParts from = DateParts.EMPTY;
  private DateParts until = DateParts.EMPTY;

  public void load() {
    userName = known;
    organisation = choices().organisation();
  }

  private RoleChoices.Choices choices() {
    if (choices == null) {
      choices = roleChoices.ask();
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

  public List<Option> roles() {
    return RoleOptions.of(choices().roles());
  }

  public String grant() {
    Role chosen = RoleOptions.chosen(role, choices().roles());
    if (chosen == null) {
      errors.add("role", "Choose a role.");
    }
    LocalDate first = day(from, "from", "the first day");
    LocalDate last = day(until, "until", "the last day");
    if (!errors.isEmpty()) {
      return null;
    }
    String at = saysWhere() ? organisation : where();
    boolean given =
        attempt.works(
            () ->
                grantRole.handle(
                    new GrantRole.Command(userName, chosen, OrganisationCode.of(at), first, last)),
            saysWhere() ? Map.of("code", "organisation") : Map.of("code", "", "organisation", ""));
    if (!given) {
      return null;
    }
    notice.success("%s is %s of %s.".formatted(userName, chosen.title(), at));
    return "/accounts?faces-redirect=true";
  }

  private LocalDate day(DateParts typed, String field, String what) {
    return typed == null || typed.isEmpty() ? null : errors.date(typed, field, what);
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
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

  public DateParts getFrom() {
    return from;
  }

  public void setFrom(DateParts from) {
    this.from = from;
  }

  public DateParts getUntil() {
    return until;
  }

  public void setUntil(DateParts until) {
    this.until = until;
  }
}

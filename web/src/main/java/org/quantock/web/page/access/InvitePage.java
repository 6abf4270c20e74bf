package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quantock.application.access.InvitePerson;
import org.quantock.application.access.RoleChoices;
import org.quantock.domain.access.EmailAddress;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Invites a person; where no mail goes out, the link is shown once, to be handed over. */
@Named
@RequestScoped
public class InvitePage {

  @Inject private InvitePerson invitePerson;
  @Inject private HandOver handOver;
  @Inject private RoleChoices roleChoices;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private String email;
  private String name;
  private String organisation;
  private List<String> roles = List.of();
  private String link;
  private RoleChoices.Choices choices;

  public String invite() {
    if (roles == null || roles.isEmpty()) {
      errors.add("roles", "Choose at least one role.");
      return null;
    }
    if (roles.stream().anyMatch(role -> !isRole(role))) {
      errors.add("roles", "Choose roles of the list.");
      return null;
    }
    var invited =
        attempt.result(
            () ->
                invitePerson.handle(
                    new InvitePerson.Command(
                        EmailAddress.of(email), name, OrganisationCode.of(at()), chosen())),
            saysWhere() ? Map.of("code", "organisation") : Map.of("code", "", "organisation", ""));
    if (invited.isEmpty()) {
      return null;
    }
    link = invited.get().link().map(handOver::address).orElse(null);
    if (link != null) {
      return null;
    }
    notice.success("The invitation goes out by mail.");
    return "/invitations?faces-redirect=true";
  }

  private static boolean isRole(String name) {
    return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(name));
  }

  private Set<Role> chosen() {
    Set<Role> chosen = EnumSet.noneOf(Role.class);
    choices().roles().stream().filter(role -> roles.contains(role.name())).forEach(chosen::add);
    return chosen;
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

  private String at() {
    return saysWhere() ? organisation : where();
  }

  public List<Option> roleOptions() {
    return RoleOptions.of(choices().roles());
  }

  /** The link just made; null where it goes by mail. Shown in this answer and nowhere else. */
  public String link() {
    return link;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles;
  }
}

package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quantock.application.access.AddPerson;
import org.quantock.application.access.Passwords;
import org.quantock.application.access.RoleChoices;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** Adds a person; their first password is generated and shown once. */
@Named
@RequestScoped
public class AccountNewPage {

  @Inject private AddPerson addPerson;
  @Inject private RoleChoices roleChoices;
  @Inject private Passwords passwords;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;

  private String userName;
  private String name;
  private String organisation;
  private List<String> roles = List.of();
  private String madePassword;
  private RoleChoices.Choices choices;

  public void add() {
    if (roles == null || roles.isEmpty()) {
      errors.add("roles", "Choose at least one role.");
    } else if (roles.stream().anyMatch(role -> !isRole(role))) {
      errors.add("roles", "Choose roles of the list.");
    }
    String password = passwords.generate();
    boolean added =
        errors.isEmpty()
            && attempt.works(
                () ->
                    addPerson.handle(
                        new AddPerson.Command(
                            userName, name, OrganisationCode.of(at()), chosen(), password)),
                saysWhere()
                    ? java.util.Map.of("code", "organisation")
                    : java.util.Map.of("code", "", "organisation", ""));
    if (added) {
      madePassword = password;
    }
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

  /** The password just made; null before. Shown in this answer and nowhere else. */
  public String madePassword() {
    return madePassword;
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
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

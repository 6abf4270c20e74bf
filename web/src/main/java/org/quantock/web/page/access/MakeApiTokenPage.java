package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.application.access.MakeApiToken;
import org.quantock.application.access.TokenChoices;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** Makes an API token. Its text is in the answer to this one request and nowhere else (ACC-6). */
@Named
@RequestScoped
public class MakeApiTokenPage {

  private static final List<Option> LENGTHS =
      List.of(
          new Option("30", "30 days"),
          new Option("90", "90 days", "Enough for a quarter and its review"),
          new Option("365", "A year"),
          new Option(
              "none", "Until I revoke it", "Choose this only for a program that is looked after"));

  @Inject private MakeApiToken makeApiToken;
  @Inject private TokenChoices tokenChoices;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;

  private String name;
  private String days = "90";
  private List<String> permissions = List.of();
  private List<String> organisations = List.of();
  private String madeText;
  private TokenChoices.Choices choices;

  public void make() {
    if (LENGTHS.stream().noneMatch(each -> each.value().equals(days))) {
      errors.add("days", "Choose how long the token lasts.");
      return;
    }
    Integer length = days.equals("none") ? null : Integer.valueOf(days);
    madeText =
        attempt
            .result(
                () ->
                    makeApiToken.handle(new MakeApiToken.Command(name, mayDo(), actsFor(), length)))
            .map(made -> made.text().reveal())
            .orElse(null);
  }

  private TokenChoices.Choices choices() {
    if (choices == null) {
      choices = tokenChoices.ask();
    }
    return choices;
  }

  private Set<Permission> mayDo() {
    return choices().permissions().keySet().stream()
        .filter(each -> permissions.contains(each.name()))
        .collect(Collectors.toSet());
  }

  /** Those that were chosen; the one there is where there is nothing to choose. */
  private Set<OrganisationCode> actsFor() {
    Set<String> own = choices().organisations().keySet();
    return own.stream()
        .filter(each -> own.size() == 1 || organisations.contains(each))
        .map(OrganisationCode::new)
        .collect(Collectors.toSet());
  }

  public List<Option> permissionOptions() {
    return choices().permissions().entrySet().stream()
        .map(each -> new Option(each.getKey().name(), each.getValue()))
        .toList();
  }

  /** What can be chosen; empty where the person acts for one organisation alone. */
  public List<Option> organisationOptions() {
    return choices().organisations().size() < 2
        ? List.of()
        : choices().organisations().entrySet().stream()
            .map(
                each ->
                    new Option(
                        each.getKey(),
                        each.getValue().isEmpty()
                            ? each.getKey()
                            : each.getValue() + " (" + each.getKey() + ")"))
            .toList();
  }

  public List<String> getPermissions() {
    return permissions;
  }

  public void setPermissions(List<String> permissions) {
    this.permissions = permissions;
  }

  public List<String> getOrganisations() {
    return organisations;
  }

  public void setOrganisations(List<String> organisations) {
    this.organisations = organisations;
  }

  public List<Option> lengths() {
    return LENGTHS;
  }

  /** The text of the token just made; null before. */
  public String madeText() {
    return madeText;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }
}

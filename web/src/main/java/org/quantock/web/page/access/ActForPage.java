package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.quantock.application.access.ActFor;
import org.quantock.application.access.ViewStanding;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Chooses the organisation that a person acts for, among those where they hold a role. */
@Named
@RequestScoped
public class ActForPage {

  @Inject private Standing standing;
  @Inject private ActFor actFor;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;
  @Inject private HttpServletRequest request;

  private String organisation;

  public void load() {
    organisation =
        standing.places().stream()
            .filter(ViewStanding.Place::chosen)
            .map(ViewStanding.Place::code)
            .findFirst()
            .orElse(null);
  }

  public List<Option> choices() {
    return standing.places().stream()
        .map(
            place ->
                new Option(
                    place.code(),
                    place.name().isEmpty()
                        ? place.code()
                        : place.name() + " (" + place.code() + ")",
                    place.roles()))
        .toList();
  }

  public String choose() {
    if (organisation == null || organisation.isBlank()) {
      errors.add("organisation", "Choose the organisation that you act for.");
      return null;
    }
    var chosen =
        attempt.result(
            () -> actFor.handle(OrganisationCode.of(organisation)),
            java.util.Map.of("code", "organisation"));
    if (chosen.isEmpty()) {
      return null;
    }
    request.getSession().setAttribute(Gate.ACTING_FOR, chosen.get().organisation().value());
    notice.success("You act for %s now.".formatted(chosen.get().organisation()));
    return "/home?faces-redirect=true";
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }
}

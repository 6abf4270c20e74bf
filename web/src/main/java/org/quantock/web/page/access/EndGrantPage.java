package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.access.EndGrant;
import org.quantock.application.access.GrantRow;
import org.quantock.application.access.ViewPerson;
import org.quantock.domain.access.RoleGrantId;
import org.quantock.domain.shared.Ids;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Ends a role of a person, at once or with a day. */
@Named
@RequestScoped
public class EndGrantPage {

  private static final String AT_ONCE = "now";
  private static final String WITH_A_DAY = "day";

  @Inject @Param private String person;
  @Inject @Param private String grant;
  @Inject private ViewPerson viewPerson;
  @Inject private EndGrant endGrant;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ViewPerson.Detail detail;
  private String when;
  private DateParts lastDay = DateParts.EMPTY;

  public void load() {
    row();
  }

  public ViewPerson.Detail detail() {
    if (detail == null) {
      detail = viewPerson.ask(personId());
    }
    return detail;
  }

  public GrantRow row() {
    return detail().grants().stream()
        .filter(each -> each.id().equals(grant))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no such role of this person."));
  }

  private PersonId personId() {
    return new PersonId(Ids.parse("account", person));
  }

  /** Empty where it can be ended. */
  public String whyNot() {
    if (!row().open()) {
      return "This role has ended already. Nothing is left to do.";
    }
    return detail().self()
        ? "You cannot end your own role. Ask another person who manages accounts."
        : "";
  }

  public List<Option> choices() {
    return List.of(
        new Option(AT_ONCE, "At once"),
        new Option(
            WITH_A_DAY, "With a day", "The person holds the role until the end of that day"));
  }

  public String end() {
    if (!AT_ONCE.equals(when) && !WITH_A_DAY.equals(when)) {
      errors.add("when", "Choose when the role ends.");
      return null;
    }
    LocalDate day =
        WITH_A_DAY.equals(when) ? errors.date(lastDay, "lastDay", "the last day") : null;
    if (!errors.isEmpty()) {
      return null;
    }
    boolean ended =
        attempt.works(
            () -> endGrant.handle(new EndGrant.Command(personId(), RoleGrantId.of(grant), day)));
    if (!ended) {
      detail = null;
      return null;
    }
    notice.success(
        day == null ? "The role was ended." : "The role ends with the day that you entered.");
    return "/person?faces-redirect=true&id=" + person;
  }

  public String getWhen() {
    return when;
  }

  public void setWhen(String when) {
    this.when = when;
  }

  public DateParts getLastDay() {
    return lastDay;
  }

  public void setLastDay(DateParts lastDay) {
    this.lastDay = lastDay;
  }
}

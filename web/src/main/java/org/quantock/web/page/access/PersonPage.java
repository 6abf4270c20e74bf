package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.access.EndAccount;
import org.quantock.application.access.ViewPerson;
import org.quantock.domain.shared.Ids;
import org.quantock.domain.shared.PersonId;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** One account with its roles: give one, end one, end the account. */
@Named
@RequestScoped
public class PersonPage {

  @Inject @Param private String id;
  @Inject private ViewPerson viewPerson;
  @Inject private EndAccount endAccount;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ViewPerson.Detail detail;

  public void load() {
    detail();
  }

  public ViewPerson.Detail detail() {
    if (detail == null) {
      detail = viewPerson.ask(person());
    }
    return detail;
  }

  private PersonId person() {
    return new PersonId(Ids.parse("account", id));
  }

  public String end() {
    if (attempt.works(() -> endAccount.handle(person()))) {
      notice.success(
          "The account was ended with its roles and API tokens. The person can no longer sign in.");
      return "/accounts?faces-redirect=true";
    }
    detail = null;
    return null;
  }
}

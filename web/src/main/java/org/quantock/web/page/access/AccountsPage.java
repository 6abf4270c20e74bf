package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.access.ApiTokenRow;
import org.quantock.application.access.EndAccount;
import org.quantock.application.access.ListAccounts;
import org.quantock.application.access.ListApiTokens;
import org.quantock.application.access.PersonRow;
import org.quantock.domain.shared.Ids;
import org.quantock.domain.shared.PersonId;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** All accounts, for the system administrator. */
@Named
@RequestScoped
public class AccountsPage {

  @Inject private ListAccounts listAccounts;
  @Inject private ListApiTokens listApiTokens;
  @Inject private EndAccount endAccount;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private List<PersonRow> rows;
  private List<ApiTokenRow> tokens;

  public List<PersonRow> rows() {
    if (rows == null) {
      rows = listAccounts.ask();
    }
    return rows;
  }

  /** The API tokens that can be used, of everybody. */
  public List<ApiTokenRow> tokens() {
    if (tokens == null) {
      tokens = listApiTokens.ask();
    }
    return tokens;
  }

  public String end(String id) {
    var person = new PersonId(Ids.parse("account", id));
    if (attempt.works(() -> endAccount.handle(person))) {
      notice.success(
          "The account was ended with its API tokens. The person can no longer sign in.");
      return "/accounts?faces-redirect=true";
    }
    return null;
  }
}

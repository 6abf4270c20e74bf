package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.access.ApiTokenRow;
import org.quantock.application.access.ListAccounts;
import org.quantock.application.access.ListApiTokens;
import org.quantock.application.access.PersonRow;
import org.quantock.application.access.RoleChoices;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;

/** The accounts that a person manages: of their own organisation, or of every one. */
@Named
@RequestScoped
public class AccountsPage {

  @Inject private ListAccounts listAccounts;
  @Inject private ListApiTokens listApiTokens;
  @Inject private RoleChoices roleChoices;
  @Inject private Caller caller;

  private List<PersonRow> rows;
  private List<ApiTokenRow> tokens;

  public List<PersonRow> rows() {
    if (rows == null) {
      rows = listAccounts.ask();
    }
    return rows;
  }

  /** The one organisation whose people are listed; empty for every one. */
  public String organisation() {
    return roleChoices.ask().organisation();
  }

  public boolean managesAll() {
    return caller.person().may(Permission.MANAGE_ACCOUNTS);
  }

  /** The API tokens that can be used, of everybody. */
  public List<ApiTokenRow> tokens() {
    if (tokens == null) {
      tokens = listApiTokens.ask();
    }
    return tokens;
  }
}

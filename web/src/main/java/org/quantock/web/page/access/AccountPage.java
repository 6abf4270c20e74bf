package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.access.MyApiTokens;
import org.quantock.application.access.ViewMyAccount;

/** A person's own account, with the tokens by which programs act for them. */
@Named
@RequestScoped
public class AccountPage {

  @Inject private ViewMyAccount viewMyAccount;
  @Inject private MyApiTokens myApiTokens;

  private ViewMyAccount.Account account;
  private List<MyApiTokens.Row> tokens;

  public ViewMyAccount.Account account() {
    if (account == null) {
      account = viewMyAccount.ask();
    }
    return account;
  }

  /** The organisation by name and code, or by code alone. */
  public String organisation() {
    String name = account().organisationName();
    String code = account().person().organisation();
    return name.isEmpty() ? code : name + " (" + code + ")";
  }

  public List<MyApiTokens.Row> tokens() {
    if (tokens == null) {
      tokens = myApiTokens.ask();
    }
    return tokens;
  }
}

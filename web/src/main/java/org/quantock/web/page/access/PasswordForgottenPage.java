package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quantock.application.access.AskForReset;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** Takes the wish for a new password; the answer says nothing of whether there is an account. */
@Named
@RequestScoped
public class PasswordForgottenPage {

  @Inject private AskForReset askForReset;
  @Inject private Visit visit;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;

  private String account;
  private boolean asked;

  public void ask() {
    if (account == null || account.isBlank()) {
      errors.add("account", "Enter your user name or e-mail address.");
      return;
    }
    asked = attempt.works(() -> askForReset.handle(account, visit.address()));
  }

  public boolean asked() {
    return asked;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(String account) {
    this.account = account;
  }
}

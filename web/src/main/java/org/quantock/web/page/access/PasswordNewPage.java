package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.access.ResetPassword;
import org.quantock.application.access.ViewReset;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Takes the new password of a person who followed a one-time link. */
@Named
@RequestScoped
public class PasswordNewPage {

  @Inject @Param private String token;
  @Inject private ResetPassword resetPassword;
  @Inject private ViewReset viewReset;
  @Inject private Visit visit;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;
  @Inject private Notice notice;

  private String password;

  /** Whose password it is; empty where the link admits nobody. */
  public String userName() {
    return viewReset.ask(token).orElse("");
  }

  public String change() {
    if (password == null || password.isEmpty()) {
      errors.add("password", "Enter a new password.");
      return null;
    }
    var typed = new ResetPassword.Command(token, password, visit.address());
    if (attempt.works(() -> resetPassword.handle(typed))) {
      notice.success("Your password was changed. Sign in with it.");
      return "/sign-in?faces-redirect=true";
    }
    return null;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}

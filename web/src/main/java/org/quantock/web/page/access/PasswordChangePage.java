package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quantock.application.access.ChangeMyPassword;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Changes the person's own password. */
@Named
@RequestScoped
public class PasswordChangePage {

  @Inject private ChangeMyPassword changeMyPassword;
  @Inject private Visit visit;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;
  @Inject private Notice notice;

  private String current;
  private String chosen;

  public String change() {
    if (current == null) {
      errors.add("current", "Enter your password.");
    }
    if (chosen == null) {
      errors.add("chosen", "Enter a new password.");
    }
    if (!errors.isEmpty()) {
      return null;
    }
    var typed = new ChangeMyPassword.Command(current, chosen, visit.session(), visit.address());
    if (attempt.works(() -> changeMyPassword.handle(typed))) {
      notice.success("Your password was changed. You are signed out everywhere else.");
      return "/account?faces-redirect=true";
    }
    return null;
  }

  public String getCurrent() {
    return null;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public String getChosen() {
    return null;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}

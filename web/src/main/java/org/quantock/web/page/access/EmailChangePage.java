package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quantock.application.access.ChangeMyEmail;
import org.quantock.domain.access.EmailAddress;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** Changes where the person gets mail. */
@Named
@RequestScoped
public class EmailChangePage {

  @Inject private ChangeMyEmail changeMyEmail;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private String email;

  public String change() {
    if (attempt.works(() -> changeMyEmail.handle(EmailAddress.of(email)))) {
      notice.success("Your e-mail address was changed.");
      return "/account?faces-redirect=true";
    }
    return null;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}

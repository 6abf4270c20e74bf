package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quantock.application.access.ListMail;
import org.quantock.application.access.SendMailAgain;
import org.quantock.domain.access.MailId;
import org.quantock.domain.access.MailState;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** What became of the mails, for the system administrator. */
@Named
@RequestScoped
public class MailPage {

  @Inject private ListMail listMail;
  @Inject private SendMailAgain sendMailAgain;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ListMail.Listed listed;

  public ListMail.Listed listed() {
    if (listed == null) {
      listed = listMail.ask();
    }
    return listed;
  }

  public String colour(MailState state) {
    return switch (state) {
      case SENT -> "green";
      case WAITING, SENDING -> "blue";
      case UNKNOWN -> "yellow";
      case FAILED -> "red";
    };
  }

  public String again(String id) {
    if (attempt.works(() -> sendMailAgain.handle(MailId.of(id)))) {
      notice.success("The mail is sent again.");
      return "/mail?faces-redirect=true";
    }
    listed = null;
    return null;
  }
}

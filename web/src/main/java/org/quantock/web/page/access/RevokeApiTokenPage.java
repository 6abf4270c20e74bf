package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.access.RevokeApiToken;
import org.quantock.application.access.ViewApiToken;
import org.quantock.domain.access.ApiTokenId;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** Asks before an API token is revoked: one's own, or for a system administrator anybody's. */
@Named
@RequestScoped
public class RevokeApiTokenPage {

  @Inject @Param private String id;
  @Inject private ViewApiToken viewApiToken;
  @Inject private RevokeApiToken revokeApiToken;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ViewApiToken.Detail detail;

  public void load() {
    detail();
  }

  public ViewApiToken.Detail detail() {
    if (detail == null) {
      detail = viewApiToken.ask(ApiTokenId.of(id));
    }
    return detail;
  }

  /** Where the person came from. */
  public String back() {
    return detail().mine() ? "/account" : "/accounts";
  }

  /** Empty where it can be revoked. */
  public String whyNot() {
    return switch (detail().state()) {
      case "Revoked" -> "This token has been revoked already. Nothing is left to do.";
      case "Expired" -> "This token has expired. Nothing is left to do.";
      default -> "";
    };
  }

  public String revoke() {
    String back = back();
    if (attempt.works(() -> revokeApiToken.handle(ApiTokenId.of(id)))) {
      notice.success("The token was revoked. Programs that show it are refused from now on.");
      return back + "?faces-redirect=true";
    }
    detail = null;
    return null;
  }
}

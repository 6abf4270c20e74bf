package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.access.EndAllSessions;
import org.quantock.application.access.EndSession;
import org.quantock.application.access.MyApiTokens;
import org.quantock.application.access.MySessions;
import org.quantock.application.access.SessionRow;
import org.quantock.application.access.ViewMyAccount;
import org.quantock.application.access.ViewSecondFactor;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** A person's own account, with the tokens by which programs act for them. */
@Named
@RequestScoped
public class AccountPage {

  @Inject private ViewMyAccount viewMyAccount;
  @Inject private MyApiTokens myApiTokens;

  @Inject private MySessions mySessions;
  @Inject private EndSession endSession;
  @Inject private EndAllSessions endAllSessions;
  @Inject private ViewSecondFactor viewSecondFactor;
  @Inject private Visit visit;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

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

  /** Where the person is signed in. */
  public List<SessionRow> sessions() {
    return mySessions.ask(visit.session());
  }

  public ViewSecondFactor.Detail secondFactor() {
    return viewSecondFactor.ask(visit.session());
  }

  /** How it stands with the second factor, in words. */
  public String secondFactorWords() {
    ViewSecondFactor.Detail factor = secondFactor();
    if (factor.confirmed()) {
      return "Set up, with %d recovery codes left".formatted(factor.recoveryLeft());
    }
    return factor.required() ? "Not set up, but needed" : "Not set up";
  }

  public String end(String id) {
    if (attempt.works(() -> endSession.handle(SignInSessionId.of(id)))) {
      notice.success("The session was ended.");
      return "/account?faces-redirect=true";
    }
    return null;
  }

  /** Also here: the next request is one of nobody. */
  public String endAll() {
    return attempt.works(endAllSessions::handle) ? "/sign-in?faces-redirect=true" : null;
  }
}

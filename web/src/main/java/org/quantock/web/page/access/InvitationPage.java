package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.access.AcceptInvitation;
import org.quantock.application.access.Acceptance;
import org.quantock.application.access.InvitationRow;
import org.quantock.application.access.ViewInvitation;
import org.quantock.domain.access.EmailAddress;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Makes the account of a person who followed the link of an invitation. */
@Named
@RequestScoped
public class InvitationPage {

  @Inject @Param private String token;
  @Inject private ViewInvitation viewInvitation;
  @Inject private AcceptInvitation acceptInvitation;
  @Inject private Visit visit;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;
  @Inject private Notice notice;

  private String name;
  private String userName;
  private String email;
  private String password;
  private InvitationRow invitation;

  /** Null where the link admits nobody. */
  public InvitationRow invitation() {
    if (invitation == null) {
      invitation = viewInvitation.ask(token).orElse(null);
    }
    return invitation;
  }

  /** The first administrator says who they are and where mail reaches them; others were named. */
  public boolean first() {
    return invitation() != null && invitation().email().isEmpty();
  }

  public String accept() {
    if (userName == null) {
      errors.add("userName", "Enter a user name.");
    }
    if (password == null) {
      errors.add("password", "Enter a password.");
    }
    if (!errors.isEmpty()) {
      return null;
    }
    boolean works = attempt.works(() -> acceptInvitation.handle(guest(), password));
    if (works) {
      notice.success("Your account is ready. Sign in with your user name and password.");
      return "/sign-in?faces-redirect=true";
    }
    return null;
  }

  /** What the person says who accepts. */
  public Acceptance.Guest guest() {
    return new Acceptance.Guest(
        token, name, userName, first() ? EmailAddress.of(email) : null, visit.address());
  }

  public String getToken() {
    return token;
  }

  public String getName() {
    return name == null && invitation() != null && !first() ? invitation().name() : name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}

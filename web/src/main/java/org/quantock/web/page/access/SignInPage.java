package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.quantock.application.demonstration.DemonstrationAccounts;
import org.quantock.web.page.shared.FieldErrors;

/** Signing in; afterwards the person is where they wanted to go. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SecurityContext security;
  @Inject private FieldErrors errors;
  @Inject private DemonstrationAccounts demonstration;

  private String next;
  private String userName;
  private String password;

  public void signIn() throws IOException {
    if (userName == null || userName.isBlank()) {
      errors.add("userName", "Enter your user name.");
    }
    if (password == null || password.isEmpty()) {
      errors.add("password", "Enter your password.");
    }
    if (errors.isEmpty()) {
      authenticate();
    }
  }

  private void authenticate() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    if (request.getSession(false) != null) {
      // Against session fixation: whoever knew the id before does not know it afterwards.
      request.changeSessionId();
    }
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(userName, password))
                .newAuthentication(true));
    if (status == AuthenticationStatus.SUCCESS) {
      faces.getExternalContext().redirect(request.getContextPath() + destination());
    } else if (status == AuthenticationStatus.SEND_FAILURE) {
      errors.add(
          "userName", "The user name or the password is not right. Check both and try again.");
    } else {
      faces.responseComplete();
    }
  }

  /** Only an address of this site: one that starts with a single slash. */
  private String destination() {
    boolean local =
        next != null
            && next.startsWith("/")
            && !next.startsWith("//")
            && !next.contains("\\")
            && next.chars().noneMatch(c -> c < ' ');
    return local ? next : "/home";
  }

  /** The accounts of the demonstration with their passwords; none in normal operation. */
  public List<DemonstrationAccounts.Account> accounts() {
    return demonstration.ask();
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}

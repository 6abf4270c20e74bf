package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quantock.application.access.SignIn;
import org.quantock.application.demonstration.DemonstrationAccounts;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** Signing in; afterwards the person is where they wanted to go, by way of the second factor. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SignIn signIn;
  @Inject private Visit visit;
  @Inject private Door door;
  @Inject private Attempt attempt;
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
      check();
    }
  }

  private void check() throws IOException {
    var typed = new SignIn.Command(userName, password, visit.address(), visit.browser());
    Optional<Optional<SignIn.SignedIn>> answer = attempt.result(() -> signIn.handle(typed));
    if (answer.isEmpty()) {
      return;
    }
    if (answer.get().isEmpty()) {
      errors.add(
          "userName", "The user name or the password is not right. Check both and try again.");
      return;
    }
    SignIn.SignedIn signedIn = answer.get().get();
    door.begin(signedIn.session());
    if (signedIn.factorDue()) {
      door.go("/second-factor", next);
    } else {
      door.open(signedIn.person(), signedIn.userName());
      door.go(Destination.of(next));
    }
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

package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quantock.application.access.ConfirmSecondFactor;
import org.quantock.application.access.FindActor;
import org.quantock.application.access.ViewSecondFactor;
import org.quantock.domain.access.RecoveryCode;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/**
 * Sets up an authenticator application: shows its secret, takes its first code, and tells the
 * recovery codes once.
 */
@Named
@RequestScoped
public class SecondFactorSetupPage {

  @Inject private ConfirmSecondFactor confirmSecondFactor;
  @Inject private ViewSecondFactor viewSecondFactor;
  @Inject private FindActor findActor;
  @Inject private Visit visit;
  @Inject private Door door;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;

  private String next;
  private String code;
  private ViewSecondFactor.Detail detail;
  private List<RecoveryCode> codes = List.of();

  public void load() throws IOException {
    if (!visit.hasSession()) {
      door.go("/sign-in", next);
    } else if (!detail().begun()) {
      door.go(visit.factorDue() ? "/second-factor" : "/account");
    }
  }

  public ViewSecondFactor.Detail detail() {
    if (detail == null) {
      detail = viewSecondFactor.ask(visit.session());
    }
    return detail;
  }

  /** The secret in groups of four, as it is easiest to copy by hand. */
  public String secret() {
    return detail().secret().replaceAll("(.{4})(?=.)", "$1 ");
  }

  public void confirm() {
    if (code == null || code.isBlank()) {
      errors.add("code", "Enter the code that your authenticator application shows.");
      return;
    }
    boolean due = visit.factorDue();
    var typed = new ConfirmSecondFactor.Command(visit.session(), code, visit.address());
    Optional<Optional<List<RecoveryCode>>> answer =
        attempt.result(() -> confirmSecondFactor.handle(typed));
    if (answer.isEmpty()) {
      return;
    }
    if (answer.get().isEmpty()) {
      errors.add(
          "code",
          "This code is not right. Check that your telephone has the right time, and enter the"
              + " code that it shows now.");
      return;
    }
    codes = answer.get().get();
    if (due) {
      String userName = detail().userName();
      door.open(findActor.ask(userName).orElseThrow(), userName);
    }
  }

  /** The recovery codes just made; empty before. Shown in this answer and nowhere else. */
  public List<String> codes() {
    return codes.stream().map(RecoveryCode::text).toList();
  }

  public String destination() {
    return Destination.of(next);
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }

  public String getCode() {
    return null;
  }

  public void setCode(String code) {
    this.code = code;
  }
}

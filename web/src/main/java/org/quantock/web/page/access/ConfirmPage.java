package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.quantock.application.access.ProveAgain;
import org.quantock.application.access.ViewSecondFactor;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** Asks a signed-in person to prove again that it is them, and brings them back (ACC-25). */
@Named
@RequestScoped
public class ConfirmPage {

  @Inject private ProveAgain proveAgain;
  @Inject private ViewSecondFactor viewSecondFactor;
  @Inject private Visit visit;
  @Inject private Door door;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;

  private String next;
  private String shown;

  /** Whether a code is asked for, and not the password. */
  public boolean byCode() {
    return viewSecondFactor.ask(visit.session()).confirmed();
  }

  public void confirm() throws IOException {
    if (shown == null || shown.isEmpty()) {
      errors.add(field(), byCode() ? "Enter the code." : "Enter your password.");
      return;
    }
    var typed = new ProveAgain.Command(visit.session(), shown, visit.address());
    Optional<Boolean> right = attempt.result(() -> proveAgain.handle(typed));
    if (right.isPresent() && right.get()) {
      door.go(Destination.of(next));
    } else if (right.isPresent()) {
      errors.add(
          field(),
          byCode()
              ? "This code is not right, or was used already. Wait for the next one and enter that."
              : "This is not your password. Check it and try again.");
    }
  }

  private String field() {
    return byCode() ? "shown" : "shown-password";
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

  public String getShown() {
    return null;
  }

  public void setShown(String shown) {
    this.shown = shown;
  }
}

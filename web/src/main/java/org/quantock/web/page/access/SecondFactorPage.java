package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.quantock.application.access.FindActor;
import org.quantock.application.access.PassSecondFactor;
import org.quantock.application.access.ViewSecondFactor;
import org.quantock.domain.access.Actor;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** Asks for the code that follows the password. */
@Named
@RequestScoped
public class SecondFactorPage {

  @Inject private PassSecondFactor passSecondFactor;
  @Inject private ViewSecondFactor viewSecondFactor;
  @Inject private FindActor findActor;
  @Inject private Visit visit;
  @Inject private Door door;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;

  private String next;
  private String code;

  /** Whoever has given no password, or has nothing due, or has none to show yet, is elsewhere. */
  public void load() throws IOException {
    if (!visit.hasSession()) {
      door.go("/sign-in", next);
    } else if (!visit.factorDue()) {
      door.go(Destination.of(next));
    } else if (!viewSecondFactor.ask(visit.session()).confirmed()) {
      door.go("/second-factor-setup", next);
    }
  }

  public void pass() throws IOException {
    if (code == null || code.isBlank()) {
      errors.add("code", "Enter the code that your authenticator application shows.");
      return;
    }
    var typed = new PassSecondFactor.Command(visit.session(), code, visit.address());
    Optional<Boolean> right = attempt.result(() -> passSecondFactor.handle(typed));
    if (right.isEmpty()) {
      return;
    }
    if (!right.get()) {
      errors.add(
          "code",
          "This code is not right, or was used already. Wait for the next one and enter that.");
      return;
    }
    String userName = viewSecondFactor.ask(visit.session()).userName();
    Actor person = findActor.ask(userName).orElseThrow();
    door.open(person, userName);
    door.go(Destination.of(next));
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

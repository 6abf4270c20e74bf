package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.RecoveryCode;
import org.quantock.domain.access.SecondFactor;
import org.quantock.domain.access.SecondFactors;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.Totp;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.RuleViolated;

/** Takes the first code of a new authenticator application, and gives the recovery codes. */
@UseCase
@Requires(Permission.PUBLIC)
public class ConfirmSecondFactor {

  private Sessions sessions;
  private SecondFactors factors;
  private Factors opened;
  private SlowDown slowDown;
  private Caller caller;
  private AuditTrail audit;

  protected ConfirmSecondFactor() {}

  @Inject
  public ConfirmSecondFactor(
      Sessions sessions,
      SecondFactors factors,
      Factors opened,
      SlowDown slowDown,
      Caller caller,
      AuditTrail audit) {
    this.sessions = sessions;
    this.factors = factors;
    this.opened = opened;
    this.slowDown = slowDown;
    this.caller = caller;
    this.audit = audit;
  }

  public record Command(SignInSessionId session, String code, String address) {}

  /** The recovery codes, told here and nowhere else; empty where the code was not right. */
  public Optional<List<RecoveryCode>> handle(Command typed) {
    SignInSession session = sessions.need(typed.session());
    Person person = sessions.person(session);
    SecondFactor factor =
        factors
            .of(person.id())
            .filter(each -> each.begun().isPresent())
            .orElseThrow(
                () ->
                    new RuleViolated(
                        "factor-not-begun", "There is no second factor that waits for a code."));
    boolean had = factor.isConfirmed();
    int codesLeft = factor.recoveryLeft();
    slowDown.admit(PassSecondFactor.TRIED, person.userName(), typed.address());
    OptionalLong step =
        Totp.stepOf(opened.begun(factor).orElseThrow(), typed.code(), sessions.now(), -1);
    Optional<List<RecoveryCode>> codes = Optional.empty();
    if (step.isPresent()) {
      List<RecoveryCode> fresh = RecoveryCode.fresh();
      factor.confirm(step.getAsLong(), fresh, sessions.now());
      session.factorShown(sessions.now());
      slowDown.succeeded(PassSecondFactor.TRIED, person.userName(), typed.address());
      codes = Optional.of(fresh);
    }
    boolean right = codes.isPresent();
    Deed deed =
        Deed.done(
            ConfirmSecondFactor.class,
            "person",
            person.id(),
            right
                ? person.name() + " set up a second factor"
                : "First code of the second factor refused for " + person.userName());
    Deed told =
        right
            ? deed.changing("second factor", had ? "set up" : null, had ? "replaced" : "set up")
                .changing("recovery codes left", codesLeft, factor.recoveryLeft())
            : deed;
    caller.as(
        sessions.actor(person),
        () -> {
          audit.record(told);
          return null;
        });
    return codes;
  }
}

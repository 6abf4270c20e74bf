package org.quantock.application.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.RecoveryCode;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.access.SecondFactor;
import org.quantock.domain.access.SecondFactors;
import org.quantock.domain.access.Totp;
import org.quantock.domain.access.TotpSecret;
import org.quantock.domain.shared.PersonId;

/** Who shows a second factor, and whether what they show is one. */
@ApplicationScoped
public class Factors {

  private SecondFactors factors;
  private SecretBox box;
  private SignInLimits limits;
  private Acting acting;

  protected Factors() {}

  @Inject
  public Factors(SecondFactors factors, SecretBox box, SignInLimits limits, Acting acting) {
    this.acting = acting;
    this.factors = factors;
    this.box = box;
    this.limits = limits;
  }

  /** ACC-18. Whether one must follow the password: the role asks for it, or the person has one. */
  public boolean isDue(Person person) {
    return isRequired(person) || isConfirmed(person.id());
  }

  /** ACC-18. Whether a role of the person asks for one, at whatever organisation. */
  public boolean isRequired(Person person) {
    return limits.isSecondFactorRequired()
        && acting.inForce(person).stream().map(RoleGrant::role).anyMatch(Role::needsSecondFactor);
  }

  public boolean isConfirmed(PersonId person) {
    return factors.of(person).filter(SecondFactor::isConfirmed).isPresent();
  }

  /** Begins a second factor for a person, unless one is begun or confirmed already. */
  public void begin(PersonId person) {
    if (factors.of(person).isEmpty()) {
      factors.add(new SecondFactor(person, box.seal(person, TotpSecret.fresh())));
    }
  }

  /** The secret that waits for its first code. */
  public Optional<TotpSecret> begun(SecondFactor factor) {
    return factor.begun().map(kept -> box.open(factor.person(), kept));
  }

  /** ACC-19. Whether the typed text is a code or a recovery code of the person; it is used up. */
  public boolean accepts(PersonId person, String typed, Instant now) {
    SecondFactor factor = factors.of(person).filter(SecondFactor::isConfirmed).orElse(null);
    if (factor == null) {
      return false;
    }
    TotpSecret secret = box.open(person, factor.sealed().orElseThrow());
    OptionalLong step = Totp.stepOf(secret, typed, now, factor.lastStep());
    if (step.isPresent()) {
      factor.use(step.getAsLong());
      return true;
    }
    return factor.use(new RecoveryCode(typed));
  }
}

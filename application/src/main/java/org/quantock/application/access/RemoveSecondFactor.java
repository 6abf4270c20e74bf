package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.SecondFactor;
import org.quantock.domain.access.SecondFactors;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/**
 * Takes away the second factor of a person who has lost it and has no recovery code left. Their
 * sessions end; at the next sign-in they set up another.
 */
@UseCase
@FreshProof
@Requires(Permission.MANAGE_ACCOUNTS)
public class RemoveSecondFactor {

  private People people;
  private SecondFactors factors;
  private Sessions sessions;
  private Letters letters;
  private Caller caller;
  private AuditTrail audit;

  protected RemoveSecondFactor() {}

  @Inject
  public RemoveSecondFactor(
      People people,
      SecondFactors factors,
      Sessions sessions,
      Letters letters,
      Caller caller,
      AuditTrail audit) {
    this.people = people;
    this.factors = factors;
    this.sessions = sessions;
    this.letters = letters;
    this.caller = caller;
    this.audit = audit;
  }

  public void handle(PersonId id) {
    Person person = people.get(id);
    if (id.equals(caller.person().id())) {
      throw new RuleViolated(
          "own-factor",
          "You cannot take away your own second factor; set up a new one on your account page.");
    }
    SecondFactor factor =
        factors
            .of(id)
            .orElseThrow(
                () ->
                    new RuleViolated(
                        "no-factor", person.name() + " has no second factor to take away."));
    String before = factor.isConfirmed() ? "set up" : "begun";
    factors.remove(factor);
    int ended = sessions.endAll(id, null);
    letters.factorRemoved(person);
    audit.record(
        Deed.done(
                RemoveSecondFactor.class,
                "person",
                id,
                "Took away the second factor of " + person.name())
            .changing("second factor", before, null)
            .changing("sessions", ended, 0));
  }
}

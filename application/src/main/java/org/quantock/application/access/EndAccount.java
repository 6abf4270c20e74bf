package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/** Ends an account. The person stays on record, because what they did does. */
@UseCase
@Requires(Permission.MANAGE_ACCOUNTS)
public class EndAccount {

  private People people;
  private Caller caller;
  private AuditTrail audit;

  protected EndAccount() {}

  @Inject
  public EndAccount(People people, Caller caller, AuditTrail audit) {
    this.people = people;
    this.caller = caller;
    this.audit = audit;
  }

  public void handle(PersonId id) {
    Person person = people.get(id);
    if (person.id().equals(caller.person().id())) {
      throw new RuleViolated(
          "own-account", "You cannot end your own account; ask another system administrator.");
    }
    person.deactivate();
    audit.record(EndAccount.class, "person", id, "Ended the account of " + person.name());
  }
}

package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/** Ends an account and its API tokens. The person stays on record, because what they did does. */
@UseCase
@Requires(Permission.MANAGE_ACCOUNTS)
public class EndAccount {

  private People people;
  private ApiTokens tokens;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected EndAccount() {}

  @Inject
  public EndAccount(People people, ApiTokens tokens, Caller caller, Clock clock, AuditTrail audit) {
    this.people = people;
    this.tokens = tokens;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  public void handle(PersonId id) {
    Person person = people.get(id);
    if (person.id().equals(caller.person().id())) {
      throw new RuleViolated(
          "own-account", "You cannot end your own account; ask another system administrator.");
    }
    person.deactivate();
    int revoked = revokeTokens(id);
    audit.record(
        Deed.done(
                EndAccount.class,
                "person",
                id,
                "Ended the account of %s%s"
                    .formatted(
                        person.name(),
                        revoked == 0
                            ? ""
                            : revoked == 1
                                ? " and revoked its API token"
                                : " and revoked its %d API tokens".formatted(revoked)))
            .changing("account", "active", "ended"));
  }

  /** ACC-7: with the account its tokens end; answers how many there were. */
  private int revokeTokens(PersonId id) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<ApiToken> live = tokens.of(id).stream().filter(token -> token.isLive(now)).toList();
    live.forEach(token -> token.revoke(caller.person().id(), now));
    return live.size();
  }
}

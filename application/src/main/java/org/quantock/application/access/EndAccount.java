package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.FreshProof;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;

/**
 * Ends an account, its roles and its API tokens (ACC-34). The person stays on record, because what
 * they did does.
 */
@UseCase
@FreshProof
@Requires(Permission.MANAGE_PEOPLE)
public class EndAccount {

  private AccountScope scope;
  private Acting acting;
  private ApiTokens tokens;
  private AuditTrail audit;

  protected EndAccount() {}

  @Inject
  public EndAccount(AccountScope scope, Acting acting, ApiTokens tokens, AuditTrail audit) {
    this.scope = scope;
    this.acting = acting;
    this.tokens = tokens;
    this.audit = audit;
  }

  public void handle(PersonId id) {
    Person person = scope.ownPerson(id);
    if (person.id().equals(by())) {
      throw new RuleViolated(
          "own-account",
          "You cannot end your own account; ask another person who manages accounts.");
    }
    endRoles(person);
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

  private PersonId by() {
    return scope.actor().id();
  }

  private void endRoles(Person person) {
    LocalDate today = acting.today();
    Instant now = acting.now();
    person.grants().stream()
        .filter(grant -> grant.isOpen(today, now))
        .forEach(grant -> person.endGrant(grant.id(), null, by(), today, now));
  }

  /** ACC-7: with the account its tokens end; answers how many there were. */
  private int revokeTokens(PersonId id) {
    Instant now = acting.now();
    List<ApiToken> live = tokens.of(id).stream().filter(token -> token.isLive(now)).toList();
    live.forEach(token -> token.revoke(by(), now));
    return live.size();
  }
}

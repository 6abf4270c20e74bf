package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.ApiTokenId;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.audit.Deed;

/** Ends a token: one's own, or as system administrator anybody's (ACC-8). */
@UseCase
@Requires(Permission.SIGNED_IN)
public class RevokeApiToken {

  private ApiTokens tokens;
  private People people;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected RevokeApiToken() {}

  @Inject
  public RevokeApiToken(
      ApiTokens tokens, People people, Caller caller, Clock clock, AuditTrail audit) {
    this.tokens = tokens;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  public void handle(ApiTokenId id) {
    ApiToken token = VisibleToken.of(tokens, id, caller.person());
    Person owner = people.get(token.person());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String before = ApiTokenRow.of(token, owner).state(now);
    token.revoke(caller.person().id(), now);
    audit.record(
        Deed.done(
                RevokeApiToken.class,
                "api-token",
                id,
                "Revoked the API token %s of %s".formatted(token.name(), owner.name()))
            .changing("state", before, ApiTokenRow.of(token, owner).state(now)));
  }
}

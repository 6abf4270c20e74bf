package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.ApiTokenId;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.TokenText;
import org.quantock.domain.shared.PersonId;

/** Makes a token with which a program acts for the caller (ACC-7). */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MakeApiToken {

  private ApiTokens tokens;
  private Caller caller;
  private Clock clock;
  private AuditTrail audit;

  protected MakeApiToken() {}

  @Inject
  public MakeApiToken(ApiTokens tokens, Caller caller, Clock clock, AuditTrail audit) {
    this.tokens = tokens;
    this.caller = caller;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param days how long it lasts; null for until it is revoked
   */
  public record Command(String name, Integer days) {}

  /**
   * @param text told here and nowhere else (ACC-6)
   */
  public record Made(ApiTokenId id, TokenText text) {}

  public Made handle(Command command) {
    PersonId person = caller.person().id();
    TokenText text = TokenText.fresh();
    var token =
        new ApiToken(
            person,
            command.name(),
            text,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            command.days());
    tokens.add(token);
    audit.record(
        MakeApiToken.class,
        "api-token",
        token.id(),
        "Made the API token %s, %s"
            .formatted(
                token.name(),
                command.days() == null
                    ? "which lasts until it is revoked"
                    : "which lasts %d days".formatted(command.days())));
    return new Made(token.id(), text);
  }
}

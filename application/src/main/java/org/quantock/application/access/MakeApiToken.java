package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.Set;
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
import org.quantock.domain.access.TokenScope;
import org.quantock.domain.access.TokenText;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.OrganisationCode;

/** Makes a token with which a program acts for the caller (ACC-7). */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MakeApiToken {

  private ApiTokens tokens;
  private People people;
  private Acting acting;
  private Caller caller;
  private AuditTrail audit;

  protected MakeApiToken() {}

  @Inject
  public MakeApiToken(
      ApiTokens tokens, People people, Acting acting, Caller caller, AuditTrail audit) {
    this.tokens = tokens;
    this.people = people;
    this.acting = acting;
    this.caller = caller;
    this.audit = audit;
  }

  /**
   * @param permissions what it may do: some of what the person may (ACC-40)
   * @param organisations for whom: some of those that the person acts for
   * @param days how long it lasts; null for until it is revoked
   */
  public record Command(
      String name,
      Set<Permission> permissions,
      Set<OrganisationCode> organisations,
      Integer days) {}

  /**
   * @param text told here and nowhere else (ACC-6)
   */
  public record Made(ApiTokenId id, TokenText text) {}

  public Made handle(Command command) {
    Person person = people.get(caller.person().id());
    TokenText text = TokenText.fresh();
    var token =
        new ApiToken(
            acting.everyway(person),
            command.name(),
            new TokenScope(command.permissions(), command.organisations()),
            text,
            acting.now(),
            command.days());
    tokens.add(token);
    ApiTokenRow row = ApiTokenRow.of(token, person);
    audit.record(
        Deed.done(
                MakeApiToken.class,
                "api-token",
                token.id(),
                "Made the API token %s for %s, %s"
                    .formatted(
                        token.name(),
                        String.join(", ", row.actsFor()),
                        command.days() == null
                            ? "which lasts until it is revoked"
                            : "which lasts %d days".formatted(command.days())))
            .changing("may", null, String.join("; ", row.may()))
            .changing("ends", null, row.expiresAt()));
    return new Made(token.id(), text);
  }
}

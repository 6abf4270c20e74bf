package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Clock;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.ApiToken;
import org.quantock.domain.access.ApiTokenId;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;

/** One token, for its person and the system administrator. */
@Query
@Requires(Permission.SIGNED_IN)
public class ViewApiToken {

  private ApiTokens tokens;
  private People people;
  private Caller caller;
  private Clock clock;

  protected ViewApiToken() {}

  @Inject
  public ViewApiToken(ApiTokens tokens, People people, Caller caller, Clock clock) {
    this.tokens = tokens;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @param mine whether it is the caller's own
   * @param state how it stands, as one word
   */
  public record Detail(ApiTokenRow token, boolean mine, String state) {}

  public Detail ask(ApiTokenId id) {
    ApiToken token = VisibleToken.of(tokens, id, caller.person());
    ApiTokenRow row = ApiTokenRow.of(token, people.get(token.person()));
    return new Detail(row, token.person().equals(caller.person().id()), row.state(clock.instant()));
  }
}

package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;

/** The API tokens of everybody that could still be used, for the system administrator. */
@Query
@Requires(Permission.MANAGE_ACCOUNTS)
public class ListApiTokens {

  private ApiTokenQueries tokens;
  private Clock clock;

  protected ListApiTokens() {}

  @Inject
  public ListApiTokens(ApiTokenQueries tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  public List<ApiTokenRow> ask() {
    Instant now = clock.instant();
    return tokens.kept().stream().filter(row -> row.state(now).equals("Active")).toList();
  }
}

package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.ApiTokens;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;

/** The caller's own API tokens, the newest first, with those that no longer admit. */
@Query
@Requires(Permission.SIGNED_IN)
public class MyApiTokens {

  private ApiTokens tokens;
  private People people;
  private Caller caller;
  private Clock clock;

  protected MyApiTokens() {}

  @Inject
  public MyApiTokens(ApiTokens tokens, People people, Caller caller, Clock clock) {
    this.tokens = tokens;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @param state how it stands now, as one word
   */
  public record Row(ApiTokenRow token, String state) {

    /** Whether it can be revoked. */
    public boolean active() {
      return state.equals("Active");
    }
  }

  public List<Row> ask() {
    Person person = people.get(caller.person().id());
    Instant now = clock.instant();
    return tokens.of(person.id()).stream()
        .map(token -> ApiTokenRow.of(token, person))
        .map(row -> new Row(row, row.state(now)))
        .toList();
  }
}

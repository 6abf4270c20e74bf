package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;

/** All accounts; for a local administrator those of their own organisation (ACC-33). */
@Query
@Requires(Permission.MANAGE_PEOPLE)
public class ListAccounts {

  private PeopleQueries people;
  private AccountScope scope;
  private Acting acting;

  protected ListAccounts() {}

  @Inject
  public ListAccounts(PeopleQueries people, AccountScope scope, Acting acting) {
    this.people = people;
    this.scope = scope;
    this.acting = acting;
  }

  public List<PersonRow> ask() {
    return scope
        .organisation()
        .map(own -> people.accountsOf(own, acting.today(), acting.now()))
        .orElseGet(() -> people.accounts(acting.today(), acting.now()));
  }
}

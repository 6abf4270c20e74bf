package org.quantock.application.access;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;

/** All accounts, for the system administrator. */
@Query
@Requires(Permission.MANAGE_ACCOUNTS)
public class ListAccounts {

  private PeopleQueries people;

  protected ListAccounts() {}

  @Inject
  public ListAccounts(PeopleQueries people) {
    this.people = people;
  }

  public List<PersonRow> ask() {
    return people.accounts();
  }
}

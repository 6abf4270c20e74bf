package org.quantock.application.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;

/** The roles that people took in emergencies, the newest first, for the auditor (ACC-38). */
@Query
@Requires(Permission.VIEW_AUDIT)
public class ListEmergencies {

  private PeopleQueries people;
  private Acting acting;

  protected ListEmergencies() {}

  @Inject
  public ListEmergencies(PeopleQueries people, Acting acting) {
    this.people = people;
    this.acting = acting;
  }

  /**
   * @param inForce whether the person holds the role now
   */
  public record Row(EmergencyRow taken, boolean inForce) {}

  public List<Row> ask() {
    Instant now = acting.now();
    return people.emergencies().stream().map(row -> new Row(row, row.isInForce(now))).toList();
  }
}

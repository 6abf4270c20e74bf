package org.quantock.application.audit;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Outcome;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.NotFound;

/** What was done to one of the caller's practice's own things, oldest first (AUD-10). */
@Query
@Requires(Permission.VIEW_OWN_HISTORY)
public class ViewOwnHistory {

  private static final String DOWNLOADED = "Download";

  private AuditQueries queries;
  private Iterable<OwnThings> features;
  private Caller caller;

  protected ViewOwnHistory() {}

  @Inject
  public ViewOwnHistory(AuditQueries queries, Instance<OwnThings> features, Caller caller) {
    this(queries, (Iterable<OwnThings>) features, caller);
  }

  ViewOwnHistory(AuditQueries queries, Iterable<OwnThings> features, Caller caller) {
    this.queries = queries;
    this.features = features;
    this.caller = caller;
  }

  /** An entry without what is for the auditor alone: addresses, requests and the chain. */
  public record Row(
      Instant recordedAt,
      LocalDate businessDate,
      String personName,
      String organisation,
      String sentence,
      List<String> changes,
      String reason) {}

  public List<Row> ask(String kind, String subject) {
    OwnThings feature = feature(kind);
    PracticeCode practice = caller.person().practice();
    if (subject == null || !feature.owner(kind, subject).filter(practice::equals).isPresent()) {
      throw new NotFound("Your practice has nothing of that kind.");
    }
    return queries.about(kind, subject).stream()
        .filter(row -> row.outcome() == Outcome.DONE)
        .filter(row -> !row.action().startsWith(DOWNLOADED))
        .filter(row -> !feature.withheld().contains(row.action()))
        .map(ViewOwnHistory::row)
        .toList();
  }

  private OwnThings feature(String kind) {
    for (OwnThings each : features) {
      if (each.kinds().contains(kind)) {
        return each;
      }
    }
    throw new NotFound("There is no history of that kind.");
  }

  private static Row row(AuditRow row) {
    return new Row(
        row.recordedAt(),
        row.businessDate(),
        row.personName(),
        row.organisation(),
        row.sentence(),
        row.changes(),
        row.reason());
  }
}

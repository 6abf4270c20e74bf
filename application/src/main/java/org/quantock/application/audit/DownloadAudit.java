package org.quantock.application.audit;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.shared.InvalidInput;

/** Hands out what a search finds as a file, and puts on record who got it. */
@UseCase
@Requires(Permission.VIEW_AUDIT)
public class DownloadAudit {

  /** Entries in one file at most. */
  public static final int MOST = 100_000;

  private static final int AT_ONCE = 2_000;

  private AuditQueries queries;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected DownloadAudit() {}

  @Inject
  public DownloadAudit(AuditQueries queries, BusinessCalendar calendar, AuditTrail audit) {
    this.queries = queries;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record File(String name, byte[] content) {}

  public File handle(AuditSearch search) {
    long count = queries.count(search);
    if (count > MOST) {
      throw new InvalidInput(
          "from",
          "%,d entries match, and a file has at most %,d. Choose fewer days."
              .formatted(count, MOST));
    }
    var csv = new AuditCsv();
    for (int done = 0; done < count; done += AT_ONCE) {
      csv.add(queries.found(search, done, AT_ONCE));
    }
    String name = "audit-%s.csv".formatted(calendar.today());
    audit.record(
        DownloadAudit.class,
        "audit record",
        "file",
        "Downloaded %,d entries of the audit record%s".formatted(count, search.inWords()));
    return new File(name, csv.end().getBytes(StandardCharsets.UTF_8));
  }
}

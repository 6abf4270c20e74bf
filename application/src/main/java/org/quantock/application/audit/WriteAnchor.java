package org.quantock.application.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Anchor;

/** Writes the anchor of the day, and puts its checksum on record (AUD-9). */
@UseCase
@Requires(Permission.VIEW_AUDIT)
public class WriteAnchor {

  private AuditQueries queries;
  private AnchorFiles anchors;
  private Clock clock;
  private AuditTrail audit;

  protected WriteAnchor() {}

  @Inject
  public WriteAnchor(AuditQueries queries, AnchorFiles anchors, Clock clock, AuditTrail audit) {
    this.queries = queries;
    this.anchors = anchors;
    this.clock = clock;
    this.audit = audit;
  }

  public void handle() {
    var anchor = new Anchor(clock.instant().truncatedTo(ChronoUnit.SECONDS), queries.heads());
    String name = AnchorFiles.name(anchor.day());
    boolean written = anchors.keep(anchor);
    audit.record(
        WriteAnchor.class,
        "audit record",
        name,
        written
            ? "Wrote %s with the heads of %,d chains, SHA-256 %s"
                .formatted(name, anchor.heads().size(), anchor.checksum())
            : "Found %s written already".formatted(name));
  }
}

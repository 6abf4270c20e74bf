package org.quantock.application.audit;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;

/** What the last verification of the audit record found, and which anchors there are. */
@Query
@Requires(Permission.VIEW_AUDIT)
public class ViewVerification {

  private static final int SHOWN = 31;

  private AuditQueries queries;
  private AnchorFiles anchors;

  protected ViewVerification() {}

  @Inject
  public ViewVerification(AuditQueries queries, AnchorFiles anchors) {
    this.queries = queries;
    this.anchors = anchors;
  }

  /**
   * @param last the entry of the last verification; null where there was none
   * @param whole whether it found the record whole
   * @param keepsAnchors whether there is a folder for anchors
   * @param anchors how many there are
   * @param newest the names of the newest
   */
  public record Verification(
      AuditRow last, boolean whole, boolean keepsAnchors, int anchors, List<String> newest) {}

  public Verification ask() {
    AuditRow last = queries.newest(VerifyAudit.class.getSimpleName()).orElse(null);
    List<String> names = anchors.names();
    return new Verification(
        last,
        last != null && last.subject().equals(VerifyAudit.WHOLE),
        anchors.kept(),
        names.size(),
        names.stream().limit(SHOWN).toList());
  }
}

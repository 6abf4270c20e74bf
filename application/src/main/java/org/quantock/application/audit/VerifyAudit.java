package org.quantock.application.audit;

import jakarta.inject.Inject;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.ChainCheck;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.audit.Verdict;

/** Finds out whether the audit record is whole (AUD-8), and puts on record what was found. */
@UseCase
@Requires(Permission.VIEW_AUDIT)
public class VerifyAudit {

  /** What entries of a verification are about, where the record is whole. */
  static final String WHOLE = "whole";

  static final String NOT_WHOLE = "not whole";

  private AuditQueries queries;
  private AnchorFiles anchors;
  private AuditTrail audit;

  protected VerifyAudit() {}

  @Inject
  public VerifyAudit(AuditQueries queries, AnchorFiles anchors, AuditTrail audit) {
    this.queries = queries;
    this.anchors = anchors;
    this.audit = audit;
  }

  public Verdict handle() {
    var check = new ChainCheck(queries.heads());
    anchors.tell(check);
    queries.each(check::read);
    Verdict verdict = check.finish(queries.heads());
    audit.record(
        Deed.done(
            VerifyAudit.class.getSimpleName(),
            "audit record",
            verdict.isWhole() ? WHOLE : NOT_WHOLE,
            verdict.sentence()));
    return verdict;
  }
}

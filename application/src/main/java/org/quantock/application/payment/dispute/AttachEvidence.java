package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Disputes;
import org.quantock.domain.payment.dispute.Evidence;
import org.quantock.domain.payment.dispute.EvidenceFile;
import org.quantock.domain.payment.dispute.EvidenceId;
import org.quantock.domain.shared.Problems;

/** One of the two sides attaches a file that was checked (DIS-12). */
@UseCase
@Requires(Permission.TAKE_PART_IN_DISPUTE)
public class AttachEvidence {

  private Disputes disputes;
  private VisibleDisputes visible;
  private EvidenceStore store;
  private AuditTrail audit;

  protected AttachEvidence() {}

  @Inject
  public AttachEvidence(
      Disputes disputes, VisibleDisputes visible, EvidenceStore store, AuditTrail audit) {
    this.disputes = disputes;
    this.visible = visible;
    this.store = store;
    this.audit = audit;
  }

  /**
   * @param about what the file shows
   * @param declared whether the person says that it identifies no patient
   */
  public record Command(
      DisputeId dispute, String fileName, byte[] content, String about, boolean declared) {}

  public EvidenceId handle(Command command) {
    Dispute dispute = visible.getForChange(command.dispute());
    var problems = new Problems();
    problems.require(
        command.declared(), "declared", "Confirm that the file does not identify any patient.");
    problems.refuse();
    EvidenceFile file = EvidenceFile.checked(command.fileName(), command.content());
    Evidence evidence = dispute.attach(file, command.about(), visible.step());
    disputes.flush();
    store.keep(evidence.id(), file.content());
    audit.record(
        Deed.done(
                AttachEvidence.class,
                "dispute",
                dispute.id(),
                "Attached %s (%,d bytes) to dispute %s of %s"
                    .formatted(
                        evidence.name(), evidence.size(), dispute.reference(), dispute.practice()))
            .changing("what the file shows", null, evidence.about()));
    return evidence.id();
  }
}

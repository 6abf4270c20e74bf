package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Disputes;

/** The practice ends the invitation of the LMC, which then no longer sees the case (DIS-6). */
@UseCase
@Requires(Permission.RAISE_DISPUTE)
public class EndInvitation {

  private Disputes disputes;
  private VisibleDisputes visible;
  private AuditTrail audit;

  protected EndInvitation() {}

  @Inject
  public EndInvitation(Disputes disputes, VisibleDisputes visible, AuditTrail audit) {
    this.disputes = disputes;
    this.visible = visible;
    this.audit = audit;
  }

  public record Command(DisputeId dispute) {}

  public void handle(Command command) {
    Dispute dispute = visible.getForChange(command.dispute());
    OrganisationCode invited = dispute.invited().orElse(null);
    dispute.endInvitation(visible.step());
    disputes.flush();
    audit.record(
        Deed.done(
                EndInvitation.class,
                "dispute",
                dispute.id(),
                "Ended the invitation of the LMC to dispute %s of %s"
                    .formatted(dispute.reference(), dispute.practice()))
            .changing("LMC invited", invited, null));
  }
}

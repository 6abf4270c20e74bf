package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.Bodies;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Disputes;
import org.quantock.domain.shared.InvalidInput;

/** The practice asks its LMC to look at this one case (DIS-6). */
@UseCase
@Requires(Permission.RAISE_DISPUTE)
public class InviteLmc {

  private Disputes disputes;
  private VisibleDisputes visible;
  private Bodies bodies;
  private AuditTrail audit;

  protected InviteLmc() {}

  @Inject
  public InviteLmc(Disputes disputes, VisibleDisputes visible, Bodies bodies, AuditTrail audit) {
    this.disputes = disputes;
    this.visible = visible;
    this.bodies = bodies;
    this.audit = audit;
  }

  public record Command(DisputeId dispute, OrganisationCode lmc) {}

  public void handle(Command command) {
    Dispute dispute = visible.getForChange(command.dispute());
    if (command.lmc() == null) {
      throw new InvalidInput("lmc", "Choose a Local Medical Committee.");
    }
    dispute.invite(bodies.get(command.lmc()), visible.step());
    disputes.flush();
    audit.record(
        Deed.done(
                InviteLmc.class,
                "dispute",
                dispute.id(),
                "Invited %s to dispute %s of %s"
                    .formatted(command.lmc(), dispute.reference(), dispute.practice()))
            .changing("LMC invited", null, command.lmc()));
  }
}

package org.quantock.application.payment.dispute;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.DisputeState;
import org.quantock.domain.payment.dispute.Disputes;

/** The practice gives the dispute up. */
@UseCase
@Requires(Permission.RAISE_DISPUTE)
public class WithdrawDispute {

  private Disputes disputes;
  private VisibleDisputes visible;
  private AuditTrail audit;

  protected WithdrawDispute() {}

  @Inject
  public WithdrawDispute(Disputes disputes, VisibleDisputes visible, AuditTrail audit) {
    this.disputes = disputes;
    this.visible = visible;
    this.audit = audit;
  }

  public record Command(DisputeId dispute, String reasons) {}

  public void handle(Command command) {
    Dispute dispute = visible.getForChange(command.dispute());
    DisputeState before = dispute.state();
    LocalDate due = dispute.dueOn().orElse(null);
    dispute.withdraw(command.reasons(), visible.step());
    disputes.flush();
    audit.record(
        Deed.done(
                WithdrawDispute.class,
                "dispute",
                dispute.id(),
                "Withdrew dispute %s of %s".formatted(dispute.reference(), dispute.practice()))
            .changing("state", before.title(), dispute.state().title())
            .changing("due", due, dispute.dueOn().orElse(null))
            .because(command.reasons()));
  }
}

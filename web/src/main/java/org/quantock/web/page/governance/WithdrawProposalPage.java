package org.quantock.web.page.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.governance.ProposalDetail;
import org.quantock.application.governance.ViewProposal;
import org.quantock.application.governance.WithdrawProposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** Gives a proposal up, for a reason. */
@Named
@RequestScoped
public class WithdrawProposalPage {

  @Inject @Param private String id;
  @Inject private ViewProposal viewProposal;
  @Inject private WithdrawProposal withdrawProposal;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ProposalDetail proposal;
  private String reason;

  public ProposalDetail proposal() {
    if (proposal == null) {
      proposal = viewProposal.ask(ProposalId.of(id));
    }
    return proposal;
  }

  public String withdraw() {
    var command = new WithdrawProposal.Command(ProposalId.of(id), reason);
    if (!attempt.works(() -> withdrawProposal.handle(command))) {
      return null;
    }
    notice.success("The proposal is withdrawn.");
    return "/proposal?faces-redirect=true&id=" + proposal().id();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

package org.quantock.web.page.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.governance.ProposalDetail;
import org.quantock.application.governance.ViewProposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalState;

/** Confirms that a proposal was submitted or decided, with the reference to quote. */
@Named
@RequestScoped
public class ProposalDonePage {

  @Inject @Param private String id;
  @Inject private ViewProposal viewProposal;

  private ProposalDetail proposal;

  /** Leads on to the proposal where there is nothing to confirm. */
  public String load() {
    return submitted() || decided() ? null : "/proposal?faces-redirect=true&id=" + proposal().id();
  }

  public ProposalDetail proposal() {
    if (proposal == null) {
      proposal = viewProposal.ask(ProposalId.of(id));
    }
    return proposal;
  }

  public boolean submitted() {
    return proposal().state() == ProposalState.SUBMITTED;
  }

  public boolean decided() {
    return proposal().state().isApproved() || proposal().state() == ProposalState.REFUSED;
  }

  public String title() {
    return submitted() ? "Proposal submitted" : "Decision recorded";
  }

  public String reference() {
    return submitted() ? proposal().reference() : proposal().lastDecision().reference();
  }
}

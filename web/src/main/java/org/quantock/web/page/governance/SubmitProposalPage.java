package org.quantock.web.page.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.governance.ProposalDetail;
import org.quantock.application.governance.SubmitProposal;
import org.quantock.application.governance.ViewProposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.web.page.shared.Attempt;

/** Checks a proposal before it goes to the deciding body. */
@Named
@RequestScoped
public class SubmitProposalPage {

  @Inject @Param private String id;
  @Inject private ViewProposal viewProposal;
  @Inject private SubmitProposal submitProposal;
  @Inject private Attempt attempt;

  private ProposalDetail proposal;
  private int version;

  public void load() {
    version = proposal().version();
  }

  public ProposalDetail proposal() {
    if (proposal == null) {
      proposal = viewProposal.ask(ProposalId.of(id));
    }
    return proposal;
  }

  public String submit() {
    var command = new SubmitProposal.Command(ProposalId.of(id), version);
    return attempt.works(() -> submitProposal.handle(command))
        ? "/proposal-done?faces-redirect=true&id=" + proposal().id()
        : null;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}

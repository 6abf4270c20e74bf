package org.quantock.web.page.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.governance.DeclareInterest;
import org.quantock.application.governance.ProposalDetail;
import org.quantock.application.governance.ViewProposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** A member of the deciding body declares their own interest. */
@Named
@RequestScoped
public class DeclareInterestPage {

  @Inject @Param private String id;
  @Inject private ViewProposal viewProposal;
  @Inject private DeclareInterest declareInterest;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ProposalDetail proposal;
  private String nature;

  public ProposalDetail proposal() {
    if (proposal == null) {
      proposal = viewProposal.ask(ProposalId.of(id));
    }
    return proposal;
  }

  public String declare() {
    var command = new DeclareInterest.Command(ProposalId.of(id), nature);
    if (!attempt.works(() -> declareInterest.handle(command))) {
      return null;
    }
    notice.success("Your interest is declared. Another member must decide this proposal.");
    return "/proposal?faces-redirect=true&id=" + proposal().id();
  }

  public String getNature() {
    return nature;
  }

  public void setNature(String nature) {
    this.nature = nature;
  }
}

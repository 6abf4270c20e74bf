package org.quantock.web.page.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.governance.ProposalDetail;
import org.quantock.application.governance.ReviseProposal;
import org.quantock.application.governance.ViewProposal;
import org.quantock.domain.governance.May;
import org.quantock.domain.governance.ProposalAccess;
import org.quantock.domain.governance.ProposalId;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** A proposal with its history, and what the person can do with it or why not. */
@Named
@RequestScoped
public class ViewProposalPage {

  @Inject @Param private String id;
  @Inject private ViewProposal viewProposal;
  @Inject private ReviseProposal reviseProposal;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ProposalDetail proposal;

  /**
   * Something that can be done with a proposal.
   *
   * @param href where to do it
   */
  public record Choice(String label, String href, May may) {}

  public ProposalDetail proposal() {
    if (proposal == null) {
      proposal = viewProposal.ask(ProposalId.of(id));
    }
    return proposal;
  }

  /** What leads to another page and may be done. */
  public List<Choice> open() {
    return choices().stream().filter(choice -> choice.may().allowed()).toList();
  }

  /** What may not be done now, with the reasons. */
  public List<Choice> closed() {
    List<Choice> closed =
        new java.util.ArrayList<>(
            choices().stream().filter(choice -> !choice.may().allowed()).toList());
    May revise = proposal().access().revise();
    if (!revise.allowed()) {
      closed.add(new Choice("Revise it after a refusal", "", revise));
    }
    return closed;
  }

  private List<Choice> choices() {
    ProposalAccess access = proposal().access();
    String query = "?id=" + proposal().id();
    return List.of(
        new Choice("Change the text", "/proposal-edit" + query, access.change()),
        new Choice(
            "Consult a Local Medical Committee", "/proposal-consult" + query, access.consult()),
        new Choice("Check and submit", "/proposal-submit" + query, access.submit()),
        new Choice("Decide", "/proposal-decide" + query, access.decide()),
        new Choice("Declare an interest", "/proposal-interest" + query, access.declareInterest()),
        new Choice("Withdraw the proposal", "/proposal-withdraw" + query, access.withdraw()));
  }

  public String revise() {
    if (attempt.works(() -> reviseProposal.handle(new ReviseProposal.Command(ProposalId.of(id))))) {
      notice.success("The next revision is a draft with the text of the one refused.");
      return "/proposal-edit?faces-redirect=true&id=" + proposal().id();
    }
    return null;
  }
}

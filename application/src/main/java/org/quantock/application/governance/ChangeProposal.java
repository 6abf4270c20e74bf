package org.quantock.application.governance;

import jakarta.inject.Inject;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalText;
import org.quantock.domain.governance.Proposals;
import org.quantock.domain.shared.Stale;

/** Changes the text of a proposal, unless someone else did since it was read (GOV-2, GOV-3). */
@UseCase
@Requires(Permission.WRITE_PROPOSAL)
public class ChangeProposal {

  private Proposals proposals;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected ChangeProposal() {}

  @Inject
  public ChangeProposal(
      Proposals proposals, Caller caller, BusinessCalendar calendar, AuditTrail audit) {
    this.proposals = proposals;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  public record Command(ProposalId proposal, int version, ProposalText text) {}

  public void handle(Command command) {
    Actor author = caller.person();
    Proposal proposal = proposals.seenBy(author, command.proposal());
    Stale.check("This proposal", command.version(), proposal.version());
    int revision = proposal.current().number();
    ProposalText before = proposal.current().text();
    proposal.change(command.text(), author, calendar.today());
    proposals.save(proposal);
    Deed changed =
        Deed.done(
                ChangeProposal.class,
                "proposal",
                proposal.id(),
                "Changed revision %d of proposal %s"
                    .formatted(proposal.current().number(), proposal.id().reference()))
            .changing("revision", revision, proposal.current().number());
    audit.record(changing(changed, before, proposal.current().text()));
  }

  /** The short values first: where there is not enough room, long texts are cut off. */
  private static Deed changing(Deed deed, ProposalText before, ProposalText after) {
    Deed more =
        deed.changing("title", before.title(), after.title())
            .changing("cost", before.cost(), after.cost())
            .changing("begins on", before.startsOn(), after.startsOn())
            .changing("ends on", before.endsOn(), after.endsOn());
    more = TextChanges.addEach(more, "aim", before.aims(), after.aims());
    more = TextChanges.addEach(more, "measure", before.measures(), after.measures());
    more = TextChanges.add(more, "case", before.caseText(), after.caseText());
    return TextChanges.add(
        more, "how the cost was reckoned", before.costExplanation(), after.costExplanation());
  }
}

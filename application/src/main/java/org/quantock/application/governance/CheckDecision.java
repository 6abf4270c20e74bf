package org.quantock.application.governance;

import jakarta.inject.Inject;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.governance.Proposals;

/** Whether a decision could be recorded as it stands, for the page that shows it before it is. */
@Query
@Requires(Permission.DECIDE_PROPOSAL)
public class CheckDecision {

  private Proposals proposals;
  private Caller caller;
  private BusinessCalendar calendar;

  protected CheckDecision() {}

  @Inject
  public CheckDecision(Proposals proposals, Caller caller, BusinessCalendar calendar) {
    this.proposals = proposals;
    this.caller = caller;
    this.calendar = calendar;
  }

  /** Refuses as {@link DecideProposal} would; changes nothing. */
  public void ask(DecideProposal.Command command) {
    Actor member = caller.person();
    proposals
        .seenBy(member, command.proposal())
        .checkDecision(command.revision(), command.decision(), member, calendar.today());
  }
}

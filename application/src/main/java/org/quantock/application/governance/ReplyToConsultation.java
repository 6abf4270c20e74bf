package org.quantock.application.governance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.governance.Consultation;
import org.quantock.domain.governance.ConsultationId;
import org.quantock.domain.governance.ConsultationPoint;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.Proposals;
import org.quantock.domain.shared.Stale;

/** Replies to points of an answer; those not named keep what they have. */
@UseCase
@Requires(Permission.WRITE_PROPOSAL)
public class ReplyToConsultation {

  private Proposals proposals;
  private Caller caller;
  private BusinessCalendar calendar;
  private AuditTrail audit;

  protected ReplyToConsultation() {}

  @Inject
  public ReplyToConsultation(
      Proposals proposals, Caller caller, BusinessCalendar calendar, AuditTrail audit) {
    this.proposals = proposals;
    this.caller = caller;
    this.calendar = calendar;
    this.audit = audit;
  }

  /**
   * @param version of the proposal, as it was read
   * @param replies by number of point
   */
  public record Command(ConsultationId consultation, int version, Map<Integer, String> replies) {}

  public void handle(Command command) {
    Actor author = caller.person();
    Proposal proposal = proposals.seenBy(author, command.consultation());
    Stale.check("This proposal", command.version(), proposal.version());
    Consultation consultation = proposal.consultation(command.consultation());
    List<String> before = replies(consultation);
    proposal.reply(command.consultation(), command.replies(), author, calendar.today());
    proposals.save(proposal);
    Deed replied =
        Deed.done(
            ReplyToConsultation.class,
            "proposal",
            proposal.id(),
            "Replied to %d points of %s on proposal %s"
                .formatted(
                    command.replies().size(), consultation.body(), proposal.id().reference()));
    audit.record(TextChanges.addEach(replied, "reply to point", before, replies(consultation)));
  }

  private static List<String> replies(Consultation consultation) {
    return consultation.points().stream().map(ConsultationPoint::reply).toList();
  }
}

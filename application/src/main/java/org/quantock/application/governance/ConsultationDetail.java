package org.quantock.application.governance;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.access.Actor;
import org.quantock.domain.governance.Consultation;
import org.quantock.domain.governance.ConsultationAccess;
import org.quantock.domain.governance.ConsultationPoint;
import org.quantock.domain.governance.ConsultationState;
import org.quantock.domain.governance.Proposal;

/**
 * One body consulted, what it answered, and what the author replied.
 *
 * @param endedOn when it was answered or closed; null while open
 */
public record ConsultationDetail(
    String id,
    int revision,
    String body,
    LocalDate openedOn,
    String openedByName,
    LocalDate due,
    ConsultationState state,
    boolean overdue,
    LocalDate endedOn,
    String endedByName,
    String closingReason,
    List<ConsultationPoint> points,
    ConsultationAccess access) {

  static ConsultationDetail of(
      Proposal proposal, Consultation asked, Actor actor, BodyNames names, LocalDate today) {
    return new ConsultationDetail(
        asked.id().toString(),
        asked.revision(),
        names.of(asked.body()),
        asked.openedOn(),
        asked.openedByName(),
        asked.due(),
        asked.state(),
        asked.isOverdue(today),
        asked.endedOn().orElse(null),
        asked.endedByName().orElse(null),
        asked.closingReason(),
        asked.points(),
        ConsultationAccess.of(proposal, asked, actor, today));
  }
}

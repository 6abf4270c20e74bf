package org.quantock.application.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.governance.Decision;
import org.quantock.domain.governance.Outcome;
import org.quantock.domain.governance.Policy;
import org.quantock.domain.governance.Proposal;

/**
 * One decision with its three dates (GOV-10).
 *
 * @param reference what people quote
 */
public record DecisionDetail(
    String reference,
    int revision,
    Outcome outcome,
    String reasons,
    List<String> conditions,
    String body,
    String decidedByName,
    Policy policy,
    LocalDate decidedOn,
    LocalDate effectiveOn,
    Instant recordedAt,
    boolean retrospective) {

  static DecisionDetail of(Proposal proposal, Decision decision, BodyNames names) {
    return new DecisionDetail(
        reference(proposal.id().reference(), decision.revision()),
        decision.revision(),
        decision.outcome(),
        decision.reasons(),
        decision.conditions(),
        names.of(decision.body()),
        decision.decidedByName(),
        decision.policy(),
        decision.decidedOn(),
        decision.effectiveOn(),
        decision.recordedAt(),
        decision.isRetrospective());
  }

  static String reference(String proposal, int revision) {
    return proposal + "/" + revision;
  }
}

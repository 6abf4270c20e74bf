package org.quantock.application.governance;

import static org.quantock.domain.governance.GovernanceExamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.governance.ConsultationId;
import org.quantock.domain.governance.DecisionText;
import org.quantock.domain.governance.PointMade;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalText;

/** All use cases and queries of governance around one set of proposals, for tests. */
final class GovernanceDesk {

  final TestDesk desk = new TestDesk(AUTHOR, MAY);
  final InMemoryProposals proposals = new InMemoryProposals();
  final KnownBodies bodies = new KnownBodies();

  GovernanceDesk as(Actor actor) {
    desk.caller.becomes(actor);
    return this;
  }

  GovernanceDesk on(LocalDate date) {
    desk.moveTo(date);
    return this;
  }

  Proposal proposal(ProposalId id) {
    return proposals.find(id).orElseThrow();
  }

  ProposalId draft(ProposalText text) {
    return new DraftProposal(proposals, bodies, desk.caller, desk.calendar(), desk.audit)
        .handle(new DraftProposal.Command(DECIDING, text));
  }

  void change(ProposalId id, int version, ProposalText text) {
    new ChangeProposal(proposals, desk.caller, desk.calendar(), desk.audit)
        .handle(new ChangeProposal.Command(id, version, text));
  }

  ConsultationId consult(ProposalId id) {
    return new OpenConsultation(proposals, bodies, desk.caller, desk.calendar(), desk.audit)
        .handle(new OpenConsultation.Command(id, LMC, desk.today().plusDays(14)));
  }

  void answer(ConsultationId id, List<PointMade> points) {
    new AnswerConsultation(proposals, desk.caller, desk.calendar(), desk.audit)
        .handle(new AnswerConsultation.Command(id, points));
  }

  void reply(ConsultationId id, int version, Map<Integer, String> replies) {
    new ReplyToConsultation(proposals, desk.caller, desk.calendar(), desk.audit)
        .handle(new ReplyToConsultation.Command(id, version, replies));
  }

  void close(ConsultationId id, String reason) {
    new CloseConsultationUnanswered(proposals, desk.caller, desk.calendar(), desk.audit)
        .handle(new CloseConsultationUnanswered.Command(id, reason));
  }

  void submit(ProposalId id) {
    new SubmitProposal(proposals, desk.caller, desk.calendar(), desk.audit)
        .handle(new SubmitProposal.Command(id, proposal(id).version()));
  }

  void withdraw(ProposalId id, String reason) {
    new WithdrawProposal(proposals, desk.caller, desk.calendar(), desk.audit)
        .handle(new WithdrawProposal.Command(id, reason));
  }

  void declareInterest(ProposalId id, String nature) {
    new DeclareInterest(proposals, desk.caller, desk.calendar(), desk.audit)
        .handle(new DeclareInterest.Command(id, nature));
  }

  void decide(ProposalId id, int revision, DecisionText decision) {
    new DecideProposal(proposals, desk.caller, desk.calendar(), desk.clock, desk.audit)
        .handle(new DecideProposal.Command(id, revision, decision));
  }

  void revise(ProposalId id) {
    new ReviseProposal(proposals, desk.caller, desk.calendar(), desk.audit)
        .handle(new ReviseProposal.Command(id));
  }

  ProposalDetail view(ProposalId id) {
    return new ViewProposal(proposals, bodies, desk.caller, desk.calendar()).ask(id);
  }

  List<ProposalRow> list() {
    return new ListProposals(proposals, bodies, desk.caller).ask();
  }

  List<ApprovedProposalRow> approved() {
    return new ApprovedProposals(proposals, bodies, desk.caller).ask();
  }
}

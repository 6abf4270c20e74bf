package org.quantock.application.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.governance.GovernanceExamples.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.governance.Consultation;
import org.quantock.domain.governance.ConsultationId;
import org.quantock.domain.governance.Decision;
import org.quantock.domain.governance.DecisionText;
import org.quantock.domain.governance.Outcome;
import org.quantock.domain.governance.Proposal;
import org.quantock.domain.governance.ProposalId;
import org.quantock.domain.governance.ProposalScope;
import org.quantock.domain.governance.ProposalState;
import org.quantock.domain.governance.Proposals;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.NotFound;

/** What every keeper of proposals does alike. */
public abstract class ProposalsContract {

  /** A keeper, and a way to make it forget what it holds in memory. */
  public record Desk(Proposals proposals, Runnable forget) {

    Proposal again(Proposal proposal) {
      proposals.save(proposal);
      forget.run();
      return proposals.find(proposal.id()).orElseThrow();
    }
  }

  protected abstract void at(Consumer<Desk> work);

  @Test
  void a_draft_comes_back_as_it_was_written_even_with_its_title_alone() {
    at(
        desk -> {
          var written = text("A local scheme");
          var full = Proposal.draft(ProposalId.fresh(), DECIDING, written, AUTHOR, MAY);
          var short1 = Proposal.draft(ProposalId.fresh(), DECIDING, titleOnly("T"), AUTHOR, MAY);
          desk.proposals().add(full);
          desk.proposals().add(short1);

          Proposal read = desk.again(full);
          assertThat(read.current().text()).isEqualTo(written);
          assertThat(read.commissioner()).isEqualTo(CCG);
          assertThat(read.wasWrittenBy(AUTHOR.id())).isTrue();
          assertThat(desk.again(short1).current().text()).isEqualTo(titleOnly("T"));
        });
  }

  @Test
  @DisplayName("GOV-11 The whole story, stored and read again at every step")
  void a_refused_proposal_comes_back_and_is_approved_step_by_step() {
    at(
        desk -> {
          Proposal proposal = drafted();
          desk.proposals().add(proposal);
          proposal = desk.again(proposal);
          proposal.consult(ConsultationId.fresh(), LMC, MAY.plusDays(14), AUTHOR, MAY);
          proposal = desk.again(proposal);
          proposal.answer(last(proposal), points(), OFFICER, MAY);
          proposal = desk.again(proposal);
          proposal.reply(last(proposal), Map.of(2, "It is."), AUTHOR, MAY);
          proposal = desk.again(proposal);
          assertThat(proposal.pointsWithoutReply()).isEqualTo(1);
          proposal.reply(last(proposal), Map.of(1, "Thank you."), OTHER_AUTHOR, MAY);
          proposal = desk.again(proposal);
          proposal.submit(AUTHOR, MAY);
          proposal = desk.again(proposal);
          proposal.declareInterest("A relative is a partner.", OTHER_MEMBER, MAY);
          proposal = desk.again(proposal);
          assertThat(proposal.hasInterest(OTHER_MEMBER.id())).isTrue();
          proposal.decide(1, refusal(), MEMBER, JUNE, RECORDED);
          proposal = desk.again(proposal);
          assertThat(proposal.state()).isEqualTo(ProposalState.REFUSED);
          proposal.revise(AUTHOR, JUNE);
          proposal = desk.again(proposal);
          proposal.change(text("With an evaluation"), AUTHOR, JUNE);
          proposal = desk.again(proposal);
          proposal.consult(ConsultationId.fresh(), LMC, JUNE, AUTHOR, JUNE);
          proposal = desk.again(proposal);
          LocalDate after = JUNE.plusDays(1);
          proposal.closeUnanswered(last(proposal), "No answer came.", AUTHOR, after);
          proposal = desk.again(proposal);
          proposal.submit(AUTHOR, after);
          proposal = desk.again(proposal);
          proposal.decide(
              2,
              new DecisionText(
                  Outcome.APPROVE_WITH_CONDITIONS,
                  "Better.",
                  List.of("Report each quarter", "Evaluate"),
                  after,
                  APRIL),
              MEMBER,
              after,
              RECORDED);
          proposal = desk.again(proposal);

          assertThat(proposal.state()).isEqualTo(ProposalState.APPROVED_WITH_CONDITIONS);
          assertThat(proposal.revisions())
              .extracting(revision -> revision.text().title())
              .containsExactly("A local scheme", "With an evaluation");
          assertThat(proposal.consultations())
              .extracting(Consultation::revision, Consultation::closingReason)
              .containsExactly(
                  org.assertj.core.groups.Tuple.tuple(1, ""),
                  org.assertj.core.groups.Tuple.tuple(2, "No answer came."));
          assertThat(proposal.consultations().get(0).points())
              .extracting(point -> point.number() + " " + point.text() + " " + point.reply())
              .containsExactly(
                  "1 Practices want the time. Thank you.", "2 Income must be protected. It is.");
          Decision decision = proposal.lastDecision().orElseThrow();
          assertThat(decision.conditions()).containsExactly("Report each quarter", "Evaluate");
          assertThat(decision.isRetrospective()).isTrue();
          assertThat(decision.recordedAt()).isEqualTo(RECORDED);
          assertThat(proposal.decisions()).hasSize(2);
        });
  }

  @Test
  void a_proposal_is_found_by_its_consultation() {
    at(
        desk -> {
          Proposal proposal = consulting();
          desk.proposals().add(proposal);
          desk.forget().run();
          assertThat(desk.proposals().consultedIn(last(proposal)))
              .map(Proposal::id)
              .contains(proposal.id());
          assertThat(desk.proposals().consultedIn(ConsultationId.fresh())).isEmpty();
        });
  }

  @Test
  @DisplayName("GOV-14 The list holds what the single view shows")
  void the_list_is_limited_to_what_each_person_may_see() {
    at(
        desk -> {
          List<Proposal> all = List.of(drafted(), consulting(), submitted(), refused());
          all.forEach(desk.proposals()::add);
          desk.forget().run();
          var strangers =
              List.of(
                  person("Stranger CCG", new OrganisationCode("QCX"), Role.CCG_AUTHOR),
                  person("Stranger LMC", new OrganisationCode("QLX"), Role.LMC_OFFICER),
                  person("Stranger body", new OrganisationCode("QNX"), Role.DECISION_MAKER),
                  person("Finance", CCG, Role.FINANCE));
          assertThat(seen(desk, AUTHOR)).hasSize(4);
          assertThat(seen(desk, ADMINISTRATOR)).hasSize(4);
          assertThat(seen(desk, OFFICER)).hasSize(3);
          assertThat(seen(desk, MEMBER)).hasSize(2);
          strangers.forEach(stranger -> assertThat(seen(desk, stranger)).isEmpty());
          for (Actor actor : List.of(AUTHOR, ADMINISTRATOR, AUDITOR, OFFICER, MEMBER)) {
            assertThat(seen(desk, actor))
                .containsExactlyInAnyOrderElementsOf(
                    all.stream()
                        .filter(ProposalScope.of(actor)::covers)
                        .map(Proposal::id)
                        .toList());
          }
        });
  }

  @Test
  @DisplayName("GOV-14 What a person may not see does not exist for them")
  void a_proposal_that_a_person_may_not_see_is_not_found() {
    at(
        desk -> {
          Proposal proposal = consulting();
          desk.proposals().add(proposal);
          assertThat(desk.proposals().seenBy(OFFICER, proposal.id())).isNotNull();
          assertThatThrownBy(() -> desk.proposals().seenBy(MEMBER, proposal.id()))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> desk.proposals().seenBy(MEMBER, last(proposal)))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> desk.proposals().seenBy(AUTHOR, ProposalId.fresh()))
              .isInstanceOf(NotFound.class);
        });
  }

  /** The proposals of this test that the person's list holds, by id. */
  private static List<ProposalId> seen(Desk desk, Actor actor) {
    return desk.proposals().within(ProposalScope.of(actor)).stream().map(Proposal::id).toList();
  }
}

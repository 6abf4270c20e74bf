package org.quantock.domain.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quantock.domain.governance.GovernanceExamples.*;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;

@DisplayName("GOV-14 Who sees a proposal, and what of it")
class ProposalScopeTest {

  @Test
  void a_draft_is_seen_by_its_commissioner_by_administrators_and_by_auditors_alone() {
    Proposal proposal = drafted();
    assertThat(sees(AUTHOR, proposal)).isTrue();
    assertThat(sees(ADMINISTRATOR, proposal)).isTrue();
    assertThat(sees(AUDITOR, proposal)).isTrue();
    assertThat(sees(OFFICER, proposal)).isFalse();
    assertThat(sees(MEMBER, proposal)).isFalse();
    assertThat(sees(of("QCX", Role.CCG_AUTHOR), proposal)).isFalse();
  }

  @Test
  void a_role_of_another_kind_sees_nothing_even_in_the_same_organisation() {
    Proposal proposal = submitted();
    assertThat(sees(of("QCC", Role.FINANCE), proposal)).isFalse();
    assertThat(sees(of("QAT", Role.SYSTEM_ADMINISTRATOR), proposal)).isFalse();
    assertThat(sees(of("QLMC", Role.LEAD_GP), proposal)).isFalse();
  }

  @Test
  void the_body_consulted_sees_it_once_consulted_and_the_deciding_body_once_submitted() {
    assertThat(sees(OFFICER, consulting())).isTrue();
    assertThat(sees(of("QLMX", Role.LMC_OFFICER), consulting())).isFalse();
    assertThat(sees(MEMBER, consulting())).isFalse();
    assertThat(sees(MEMBER, submitted())).isTrue();
    assertThat(sees(of("QNX", Role.DECISION_MAKER), submitted())).isFalse();
  }

  @Test
  void a_revision_in_draft_is_not_seen_by_the_bodies_that_saw_the_one_before() {
    Proposal proposal = refused();
    proposal.revise(AUTHOR, JUNE);
    ProposalRevision first = proposal.revisions().get(0);
    ProposalRevision second = proposal.revisions().get(1);
    assertThat(ProposalScope.of(AUTHOR).covers(proposal, second)).isTrue();
    assertThat(ProposalScope.of(MEMBER).covers(proposal, first)).isTrue();
    assertThat(ProposalScope.of(MEMBER).covers(proposal, second)).isFalse();
    assertThat(ProposalScope.of(OFFICER).covers(proposal, first)).isTrue();
    assertThat(ProposalScope.of(OFFICER).covers(proposal, second)).isFalse();
  }

  @Test
  void a_body_consulted_does_not_see_the_consultation_of_another() {
    Proposal proposal = drafted();
    var otherLmc = new OrganisationCode("QLMX");
    proposal.consult(ConsultationId.fresh(), LMC, MAY, AUTHOR, MAY);
    proposal.consult(ConsultationId.fresh(), otherLmc, MAY, AUTHOR, MAY);
    assertThat(proposal.consultations())
        .filteredOn(asked -> ProposalScope.of(OFFICER).covers(proposal, asked))
        .extracting(Consultation::body)
        .containsExactly(LMC);
  }

  @Test
  void declarations_of_interest_stay_with_the_deciding_body() {
    Proposal proposal = submitted();
    assertThat(ProposalScope.of(MEMBER).coversInterests(proposal)).isTrue();
    assertThat(ProposalScope.of(AUTHOR).coversInterests(proposal)).isFalse();
  }

  private static boolean sees(Actor actor, Proposal proposal) {
    return ProposalScope.of(actor).covers(proposal);
  }

  private static Actor of(String organisation, Role role) {
    return person(role + " of " + organisation, new OrganisationCode(organisation), role);
  }
}

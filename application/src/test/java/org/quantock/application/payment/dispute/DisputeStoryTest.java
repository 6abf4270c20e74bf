package org.quantock.application.payment.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.payment.dispute.SomeDispute.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.Task;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.payment.Adjustment;
import org.quantock.domain.payment.AdjustmentCause;
import org.quantock.domain.payment.dispute.DisputeAction;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.DisputeState;
import org.quantock.domain.payment.dispute.EvidenceId;
import org.quantock.domain.payment.dispute.Finding;
import org.quantock.domain.payment.dispute.Involvement;
import org.quantock.domain.payment.dispute.MoneyEffect;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/** A dispute from the question to the money, by the people of each side. */
class DisputeStoryTest {

  private final DisputeDesk desk = new DisputeDesk();

  @Test
  @DisplayName("DIS-10: an answer that is accepted becomes an adjustment")
  void an_answer_that_is_accepted_becomes_an_adjustment() {
    DisputeId id = desk.raise();
    desk.answer(id, Finding.UPHELD_IN_PART, EFFECT);
    assertThat(desk.adjustments()).isEmpty();

    desk.as(MANAGER);
    desk.accept.handle(new AcceptAnswer.Command(id, 0));

    Adjustment made = desk.adjustments().get(0);
    assertThat(desk.adjustments()).hasSize(1);
    assertThat(made.amount()).isEqualTo(Money.of("1500.00"));
    assertThat(made.cause()).isEqualTo(AdjustmentCause.DISPUTE);
    assertThat(made.causedBy()).isEqualTo(id.value());
    assertThat(made.recorded().by()).isEqualTo(MANAGER.id());
    assertThatThrownBy(() -> desk.accept.handle(new AcceptAnswer.Command(id, 0)))
        .isInstanceOf(RuleViolated.class);
    assertThat(desk.adjustments()).hasSize(1);
    assertThat(desk.desk.sentences())
        .containsExactly(
            "Raised dispute D1 of Z99001: Payment R1-0001, Protected QOF payment",
            "Answered dispute D1 of Z99001: upheld in part, £1,500.00 more",
            "Accepted the answer to dispute D1 of Z99001: upheld in part, £1,500.00 more");
  }

  @Test
  @DisplayName("DIS-7, DIS-10: the panel decides by two, and its decision becomes an adjustment")
  void the_panel_decides_by_two() {
    DisputeId id = desk.onPanel();
    desk.as(PANEL);
    desk.putDown.handle(new PutDownDecision.Command(id, Finding.UPHELD, EFFECT, "It says so."));
    assertThatThrownBy(() -> desk.agree.handle(new AgreeToDecision.Command(id, 0)))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("another member of the panel");
    desk.as(SECOND_PANEL);
    assertThatThrownBy(() -> desk.agree.handle(new AgreeToDecision.Command(id, 7)))
        .isInstanceOf(Stale.class);
    desk.agree.handle(new AgreeToDecision.Command(id, 0));

    assertThat(desk.adjustments()).extracting(Adjustment::amount).containsExactly(EFFECT.amount());
    desk.as(MANAGER);
    DisputeView read = desk.view.ask(id);
    assertThat(read.state()).isEqualTo(DisputeState.DECIDED);
    assertThat(read.outcome().orElseThrow().effect())
        .isEqualTo("£1,500.00 more: Protected QOF payment, Quarter 1");
    assertThat(read.putDown()).isEmpty();
    assertThat(read.entries())
        .extracting(DisputeView.Entry::title)
        .containsExactly(
            "Raised", "Answered by the area team", "Taken to the panel", "Decided by the panel");
  }

  @Test
  @DisplayName("AUD-5: each step says whose state and day it changed, what it comes to, and why")
  void each_step_says_what_it_changed_and_why() {
    DisputeId id = desk.raise();
    assertThat(desk.lastEntry().changes())
        .containsExactly("state: nothing → Raised", "due: nothing → 2014-09-29");
    assertThat(desk.lastEntry().reason()).isEqualTo("The merged list is left out.");

    desk.desk.moveTo(RAISED.plusDays(1));
    desk.answer(id, Finding.UPHELD_IN_PART, EFFECT);
    LocalDate choice = due(id);
    assertThat(desk.lastEntry().changes())
        .containsExactly(
            "state: Raised → Answered",
            "due: 2014-09-29 → " + choice,
            "proposed money effect: nothing → £1,500.00 more of protected for period 1");
    assertThat(desk.lastEntry().reason()).isEqualTo("Half of it counts.");

    desk.as(LEAD_GP);
    desk.desk.moveTo(RAISED.plusDays(2));
    desk.takeToPanel.handle(new TakeToPanel.Command(id, "The whole list counts."));
    LocalDate panel = due(id);
    assertThat(desk.lastEntry().changes())
        .containsExactly(
            "state: Answered → With the panel", "due: %s → %s".formatted(choice, panel));
    assertThat(desk.lastEntry().reason()).isEqualTo("The whole list counts.");

    desk.as(SECOND_PANEL);
    desk.putDown.handle(
        new PutDownDecision.Command(id, Finding.NOT_UPHELD, MoneyEffect.NONE, "It does not."));
    desk.as(PANEL);
    desk.putDown.handle(new PutDownDecision.Command(id, Finding.UPHELD, EFFECT, "It says so."));
    assertThat(desk.lastEntry().changes())
        .containsExactly(
            "decision put down: Not upheld → Upheld",
            "proposed money effect: nothing → £1,500.00 more of protected for period 1");
    assertThat(desk.lastEntry().reason()).isEqualTo("It says so.");

    desk.as(SECOND_PANEL);
    desk.agree.handle(new AgreeToDecision.Command(id, 0));
    assertThat(desk.lastEntry().changes())
        .containsExactly(
            "state: With the panel → Decided",
            "due: %s → nothing".formatted(panel),
            "adjustment: nothing → £1,500.00 more of protected for period 1");
  }

  private LocalDate due(DisputeId id) {
    return desk.disputes.get(id).dueOn().orElseThrow();
  }

  @Test
  @DisplayName("AUD-5: what is said, shown and opened to the LMC stands in the entries")
  void what_is_said_and_shown_stands_in_the_entries() {
    DisputeId id = desk.raise();
    desk.attach(id, "DATE,PATIENTS\n");
    assertThat(desk.lastEntry().changes())
        .containsExactly("what the file shows: nothing → List sizes");
    desk.remark.handle(new RemarkOnDispute.Command(id, " See the file. "));
    assertThat(desk.lastEntry().changes()).containsExactly("remark: nothing → See the file.");
    desk.invite.handle(new InviteLmc.Command(id, LMC.code()));
    assertThat(desk.lastEntry().changes()).containsExactly("LMC invited: nothing → QLMC");
    desk.endInvitation.handle(new EndInvitation.Command(id));
    assertThat(desk.lastEntry().changes()).containsExactly("LMC invited: QLMC → nothing");

    desk.withdraw.handle(new WithdrawDispute.Command(id, "We misread the statement."));
    assertThat(desk.lastEntry().changes())
        .containsExactly("state: Raised → Withdrawn", "due: 2014-09-29 → nothing");
    assertThat(desk.lastEntry().reason()).isEqualTo("We misread the statement.");
  }

  @Test
  @DisplayName(
      "DIS-7: who authorised the payment meanwhile, or declared an interest, cannot decide")
  void who_is_involved_now_cannot_decide() {
    DisputeId id = desk.onPanel();
    desk.involvedNow.add(party(PANEL, Involvement.AUTHORISER));
    desk.declareInterest(SECOND_PANEL);
    var command =
        new PutDownDecision.Command(id, Finding.NOT_UPHELD, MoneyEffect.NONE, "It does not.");

    desk.as(PANEL);
    assertThatThrownBy(() -> desk.putDown.handle(command))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("authorised the payment");
    desk.as(SECOND_PANEL);
    assertThatThrownBy(() -> desk.putDown.handle(command))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("declared an interest");
  }

  @Test
  @DisplayName("DIS-9: a component or period that the scheme does not have is refused")
  void a_component_that_the_scheme_does_not_have_is_refused() {
    DisputeId id = desk.raise();
    desk.as(ANSWERER);

    assertThatThrownBy(
            () ->
                desk.answer.handle(
                    new AnswerDispute.Command(
                        id, Finding.UPHELD, new MoneyEffect(Money.of("1.00"), "bonus", 9), "Yes.")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("no component “bonus”")
        .hasMessageContaining("no period 9");
  }

  @Test
  @DisplayName("DIS-1: what is not the practice's own cannot be questioned")
  void what_is_not_the_practices_own_cannot_be_questioned() {
    desk.as(OTHER_PRACTICE);
    var command = new RaiseDispute.Command(SubjectKind.PAYMENT, desk.payment, "Why?");

    assertThatThrownBy(() -> desk.raise.handle(command)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.preview.ask(SubjectKind.PAYMENT, desk.payment))
        .isInstanceOf(NotFound.class);
    desk.as(MANAGER);
    assertThatThrownBy(
            () ->
                desk.raise.handle(
                    new RaiseDispute.Command(SubjectKind.PAYMENT, UUID.randomUUID(), "Why?")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                desk.raise.handle(
                    new RaiseDispute.Command(SubjectKind.RECALCULATION_LINE, desk.payment, "?")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("DIS-2: a second dispute about the same payment points to the first")
  void a_second_dispute_points_to_the_first() {
    DisputeId id = desk.raise();

    assertThat(desk.preview.ask(SubjectKind.PAYMENT, desk.payment).open()).contains(id);
    assertThatThrownBy(desk::raise)
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("Dispute D1 about this is open already");
  }

  @Test
  @DisplayName("DIS-6: for everybody outside a dispute does not exist, to read or to act on")
  void for_everybody_outside_it_does_not_exist() {
    DisputeId id = desk.raise();
    for (Actor outsider : List.of(OTHER_PRACTICE, OTHER_TEAM, LMC_OFFICER, OTHER_LMC, PANEL)) {
      desk.as(outsider);
      assertThatThrownBy(() -> desk.view.ask(id)).as(outsider.name()).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> desk.remark.handle(new RemarkOnDispute.Command(id, "Hello")))
          .isInstanceOf(NotFound.class);
      assertThat(desk.list.ask().open()).isEmpty();
      assertThat(desk.tasks.tasks(outsider, RAISED)).isEmpty();
    }
    for (Actor insider : List.of(MANAGER, LEAD_GP, REVIEWER, ANSWERER, AUDITOR)) {
      desk.as(insider);
      assertThat(desk.view.ask(id).id()).isEqualTo(id);
      assertThat(desk.list.ask().open()).hasSize(1);
    }
  }

  @Test
  @DisplayName("DIS-6: the LMC comes and goes by invitation, with its remark staying")
  void the_lmc_comes_and_goes_by_invitation() {
    DisputeId id = desk.raise();
    EvidenceId file = desk.attach(id, "DATE,PATIENTS\n2014-04-01,7087\n");
    desk.as(MANAGER);
    desk.invite.handle(new InviteLmc.Command(id, LMC.code()));

    desk.as(LMC_OFFICER);
    assertThat(desk.view.ask(id).lmc()).isEqualTo("Quantock LMC");
    assertThat(desk.view.ask(id).href()).isEmpty();
    assertThat(desk.list.ask().open()).hasSize(1);
    assertThat(new String(desk.download.ask(id, file).content(), StandardCharsets.UTF_8))
        .startsWith("DATE");
    desk.remark.handle(new RemarkOnDispute.Command(id, "We have seen this elsewhere."));
    assertThat(desk.view.ask(id).may(DisputeAction.ATTACH)).isFalse();

    desk.as(LEAD_GP);
    desk.endInvitation.handle(new EndInvitation.Command(id));
    assertThat(desk.view.ask(id).entries())
        .extracting(DisputeView.Entry::text)
        .contains("We have seen this elsewhere.");
    desk.as(LMC_OFFICER);
    assertThatThrownBy(() -> desk.view.ask(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.download.ask(id, file)).isInstanceOf(NotFound.class);
    assertThat(desk.list.ask().open()).isEmpty();
  }

  @Test
  @DisplayName("DIS-6: only a Local Medical Committee can be invited")
  void only_an_lmc_can_be_invited() {
    DisputeId id = desk.raise();

    assertThatThrownBy(() -> desk.invite.handle(new InviteLmc.Command(id, null)))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                desk.invite.handle(
                    new InviteLmc.Command(
                        id, new org.quantock.domain.organisation.OrganisationCode("NONE"))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("DIS-12: a file is declared, checked and read back as it was attached")
  void a_file_is_declared_checked_and_read_back() {
    DisputeId id = desk.raise();
    byte[] content = "DATE,PATIENTS\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(
            () ->
                desk.attach.handle(
                    new AttachEvidence.Command(id, "lists.csv", content, "Lists", false)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("Confirm");
    EvidenceId file =
        desk.attach.handle(new AttachEvidence.Command(id, "lists.csv", content, "Lists", true));
    DownloadEvidence.Download read = desk.download.ask(id, file);
    assertThat(read.content()).isEqualTo(content);
    assertThat(read.name()).isEqualTo("lists.csv");
    assertThat(read.mediaType()).isEqualTo("text/csv");

    desk.disputes.keep(file, new byte[] {1});
    assertThatThrownBy(() -> desk.download.ask(id, file)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("DIS-5: each side reads whose turn it is, by when, and how long that is")
  void each_side_reads_whose_turn_it_is() {
    DisputeId id = desk.raise();
    Task forPractice = desk.tasks.tasks(MANAGER, RAISED).get(0);
    Task forTeam = desk.tasks.tasks(ANSWERER, RAISED).get(0);

    assertThat(forPractice.mine()).isFalse();
    assertThat(forPractice.turn()).isEqualTo("Area team");
    assertThat(forTeam.mine()).isTrue();
    assertThat(List.of(forPractice.due(), forTeam.due())).containsOnly(LocalDate.of(2014, 9, 29));
    desk.as(MANAGER);
    assertThat(desk.view.ask(id).clock()).isEqualTo("10 working days left");
    desk.desk.moveTo(LocalDate.of(2014, 9, 29));
    assertThat(desk.view.ask(id).clock()).isEqualTo("Due today");
    desk.desk.moveTo(LocalDate.of(2014, 10, 1));
    assertThat(desk.view.ask(id).clock()).isEqualTo("Overdue by 2 working days");
    assertThat(desk.list.ask().open().get(0).overdue()).isTrue();
    assertThat(desk.tasks.tasks(MANAGER, RAISED).get(0).isOverdue(LocalDate.of(2014, 10, 1)))
        .isTrue();
  }

  @Test
  @DisplayName("DIS-5: on the panel it is the turn of who can still decide")
  void on_the_panel_it_is_the_turn_of_who_can_decide() {
    DisputeId id = desk.onPanel();
    assertThat(desk.tasks.tasks(PANEL, RAISED).get(0).mine()).isTrue();
    desk.as(PANEL);
    desk.putDown.handle(
        new PutDownDecision.Command(id, Finding.NOT_UPHELD, MoneyEffect.NONE, "No."));

    assertThat(desk.tasks.tasks(PANEL, RAISED).get(0).mine()).isFalse();
    assertThat(desk.tasks.tasks(SECOND_PANEL, RAISED).get(0).mine()).isTrue();
    assertThat(desk.tasks.tasks(MANAGER, RAISED).get(0).turn()).isEqualTo("Panel");
    assertThat(desk.tasks.tasks(AUDITOR, RAISED)).isEmpty();
  }

  @Test
  @DisplayName("DIS-3: a withdrawn dispute is closed and makes no money")
  void a_withdrawn_dispute_is_closed() {
    DisputeId id = desk.raise();
    assertThat(new DisputesToSettle(desk.disputes).count(SomeScheme.CODE)).isEqualTo(1);
    desk.withdraw.handle(new WithdrawDispute.Command(id, "We misread the statement."));

    assertThat(desk.list.ask().open()).isEmpty();
    assertThat(desk.list.ask().closed()).hasSize(1);
    assertThat(desk.tasks.tasks(MANAGER, RAISED)).isEmpty();
    assertThat(desk.adjustments()).isEmpty();
    assertThat(new DisputesToSettle(desk.disputes).count(SomeScheme.CODE)).isZero();
  }

  @Test
  @DisplayName("DIS-4: the page says of each action that is not available why and who can")
  void the_page_says_why_not() {
    DisputeId id = desk.raise();
    desk.as(MANAGER);
    DisputeView read = desk.view.ask(id);

    assertThat(read.choice(DisputeAction.ANSWER).whyNot())
        .isEqualTo("A reviewer or finance person of the area team (QAT) does this.");
    assertThat(read.choice(DisputeAction.ACCEPT).whyNot())
        .isEqualTo("The area team has not answered yet.");
    assertThat(read.choice(DisputeAction.WITHDRAW).available()).isTrue();
    assertThat(desk.actionsOf(actor("Ann Both", "QAT", Role.SCHEME_ADMINISTRATOR), id)).isEmpty();
  }
}

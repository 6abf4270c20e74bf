package org.quantock.application.payment.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeState;
import org.quantock.domain.payment.dispute.Disputes;
import org.quantock.domain.payment.dispute.Evidence;
import org.quantock.domain.payment.dispute.EvidenceFile;
import org.quantock.domain.payment.dispute.EvidenceId;
import org.quantock.domain.payment.dispute.SomeDispute;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/** What every keeper of disputes does, in memory and in the databases. */
public abstract class DisputesContract {

  /**
   * @param reread makes the next reading come from the store itself
   */
  public record Records(Disputes disputes, EvidenceStore files, Runnable reread) {}

  /** Works with empty records of a stored example scheme. */
  protected abstract void withRecords(Consumer<Records> work);

  @Test
  void a_decided_dispute_comes_back_whole() {
    withRecords(
        records -> {
          Dispute kept = SomeDispute.decided();
          records.disputes().add(kept);
          records.reread().run();

          Dispute read = records.disputes().get(kept.id());

          assertThat(read.state()).isEqualTo(DisputeState.DECIDED);
          assertThat(read.subject()).isEqualTo(kept.subject());
          assertThat(read.facts()).isEqualTo(kept.facts());
          assertThat(read.entries()).isEqualTo(kept.entries());
          assertThat(read.parties()).isEqualTo(kept.parties());
          assertThat(read.finding()).isEqualTo(kept.finding());
          assertThat(read.effect()).contains(SomeDispute.EFFECT);
          assertThat(read.period()).contains(1);
          assertThat(read.component()).contains("protected");
          assertThat(read.putDownBy()).contains(SomeDispute.PANEL.id());
          assertThat(read.agreedBy()).contains(SomeDispute.SECOND_PANEL.id());
          assertThat(read.dueOn()).isEmpty();
          assertThat(read.closedOn()).isEqualTo(kept.closedOn());
        });
  }

  @ParameterizedTest
  @EnumSource
  void every_state_can_be_kept(DisputeState state) {
    withRecords(
        records -> {
          Dispute kept =
              switch (state) {
                case RAISED -> SomeDispute.raised();
                case ANSWERED -> SomeDispute.answered();
                case PANEL -> SomeDispute.putDown();
                case ACCEPTED -> SomeDispute.accepted();
                case DECIDED -> SomeDispute.decided();
                case WITHDRAWN -> SomeDispute.withdrawn();
              };
          records.disputes().add(kept);
          records.reread().run();

          Dispute read = records.disputes().get(kept.id());
          assertThat(read.state()).isEqualTo(state);
          assertThat(read.dueOn()).isEqualTo(kept.dueOn());
          assertThat(read.effect()).isEqualTo(kept.effect());
          assertThat(read.decisionPutDown()).isEqualTo(kept.decisionPutDown());
        });
  }

  @Test
  void steps_taken_later_are_kept() {
    withRecords(
        records -> {
          Dispute kept = SomeDispute.raised();
          records.disputes().add(kept);
          records.reread().run();
          Dispute first = records.disputes().getForChange(kept.id());
          first.remark("One more thing.", SomeDispute.step(SomeDispute.MANAGER));
          records.disputes().flush();
          records.reread().run();
          Dispute second = records.disputes().getForChange(kept.id());
          second.withdraw("We misread it.", SomeDispute.step(SomeDispute.LEAD_GP));
          records.disputes().flush();
          records.reread().run();

          Dispute read = records.disputes().get(kept.id());
          assertThat(read.entries()).hasSize(3);
          assertThat(read.state()).isEqualTo(DisputeState.WITHDRAWN);
          assertThat(read.finding()).isEmpty();
        });
  }

  @Test
  @DisplayName("DIS-2: a second open dispute about the same thing is refused, a later one is not")
  void a_second_open_dispute_is_refused() {
    withRecords(
        records -> {
          Dispute kept = SomeDispute.raised();
          records.disputes().add(kept);
          assertThat(records.disputes().openAbout(SubjectKind.PAYMENT, kept.subject().id()))
              .map(Dispute::id)
              .contains(kept.id());
          records
              .disputes()
              .getForChange(kept.id())
              .withdraw("We misread it.", SomeDispute.step(SomeDispute.MANAGER));
          records.disputes().flush();
          assertThat(records.disputes().openAbout(SubjectKind.PAYMENT, kept.subject().id()))
              .isEmpty();

          records.disputes().add(SomeDispute.raised(2, SomeDispute.questioned()));

          assertThat(records.disputes().open(SomeScheme.CODE)).isEqualTo(1);
          assertThat(records.disputes().nextNumber(SomeScheme.CODE)).isEqualTo(3);
          assertThatThrownBy(
                  () -> records.disputes().add(SomeDispute.raised(3, SomeDispute.questioned())))
              .isInstanceOf(RuleViolated.class);
        });
  }

  @Test
  void two_disputes_do_not_share_a_number() {
    withRecords(
        records -> {
          records.disputes().add(SomeDispute.raised());

          assertThatThrownBy(
                  () ->
                      records
                          .disputes()
                          .add(SomeDispute.raised(1, SomeDispute.questioned(UUID.randomUUID()))))
              .isInstanceOf(Stale.class);
        });
  }

  @Test
  @DisplayName("DIS-6: lists hold what belongs to a side")
  void lists_hold_what_belongs_to_a_side() {
    withRecords(
        records -> {
          Dispute dispute = SomeDispute.raised();
          records.disputes().add(dispute);
          var lmc = new OrganisationCode("QLMC");

          assertThat(records.disputes().of(SomeFigures.PRACTICE)).hasSize(1);
          assertThat(records.disputes().of(SomeFigures.OTHER)).isEmpty();
          assertThat(records.disputes().ofAreaTeam(new OrganisationCode("QAT"))).hasSize(1);
          assertThat(records.disputes().ofAreaTeam(new OrganisationCode("QCC"))).isEmpty();
          assertThat(records.disputes().inviting(lmc)).isEmpty();
          assertThat(records.disputes().broughtToPanel()).isEmpty();

          Dispute invited = records.disputes().getForChange(dispute.id());
          invited.invite(SomeDispute.LMC, SomeDispute.step(SomeDispute.MANAGER));
          records.disputes().flush();
          assertThat(records.disputes().inviting(lmc)).hasSize(1);
          assertThat(records.disputes().all()).hasSize(1);
        });
  }

  @Test
  @DisplayName("DIS-6: the panel's list has what was taken to it")
  void the_panels_list_has_what_was_taken_to_it() {
    withRecords(
        records -> {
          Dispute decided = SomeDispute.decided();
          records.disputes().add(decided);
          records.disputes().add(SomeDispute.raised(2, SomeDispute.questioned(UUID.randomUUID())));

          assertThat(records.disputes().broughtToPanel())
              .extracting(Dispute::id)
              .containsExactly(decided.id());
        });
  }

  @Test
  @DisplayName("DIS-12: the largest file comes back byte for byte")
  void the_largest_file_comes_back_byte_for_byte() {
    withRecords(
        records -> {
          byte[] content =
              "abcdefghijklmno\n"
                  .repeat(EvidenceFile.LARGEST / 16)
                  .getBytes(StandardCharsets.UTF_8);
          Dispute dispute = SomeDispute.raised();
          records.disputes().add(dispute);
          Evidence evidence =
              records
                  .disputes()
                  .getForChange(dispute.id())
                  .attach(
                      EvidenceFile.checked("lists.txt", content),
                      "List sizes",
                      SomeDispute.step(SomeDispute.MANAGER));
          records.disputes().flush();
          records.files().keep(evidence.id(), content);
          records.reread().run();

          Evidence read = records.disputes().get(dispute.id()).evidence(evidence.id());
          assertThat(read).isEqualTo(evidence);
          assertThat(read.verified(records.files().content(evidence.id()))).isEqualTo(content);
          assertThatThrownBy(() -> records.files().content(EvidenceId.fresh()))
              .isInstanceOf(NotFound.class);
        });
  }
}

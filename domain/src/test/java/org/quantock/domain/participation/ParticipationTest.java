package org.quantock.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.participation.SomeParticipation.AT;
import static org.quantock.domain.participation.SomeParticipation.OFFERED;
import static org.quantock.domain.participation.SomeParticipation.PRACTICE;
import static org.quantock.domain.participation.SomeParticipation.RESPOND_BY;
import static org.quantock.domain.participation.SomeParticipation.joined;
import static org.quantock.domain.participation.SomeParticipation.manager;
import static org.quantock.domain.participation.SomeParticipation.offered;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.RuleViolated;

class ParticipationTest {

  private static final LocalDate OCTOBER = LocalDate.of(2014, 10, 1);

  @Test
  @DisplayName("PAR-1")
  void staying_on_national_qof_is_a_choice_of_its_own_even_after_the_day_to_answer() {
    Participation participation = offered();

    participation.stay(RESPOND_BY.plusDays(3));

    assertThat(participation.state()).isEqualTo(ParticipationState.STAYING);
    assertThat(participation.isByDefault()).isFalse();
    assertThat(participation.takesPartOn(OCTOBER)).isFalse();
  }

  @Test
  @DisplayName("PAR-2")
  void joining_keeps_who_signed_which_version_by_what_name() {
    Participation participation = offered();
    var signer = manager("Z99001");

    participation.join(
        2, " Dr Ann Example ", SomeScheme.STARTS, SomeScheme.STARTS, OFFERED, signer, AT);

    assertThat(participation.state()).isEqualTo(ParticipationState.JOINED);
    assertThat(participation.signedVersion()).contains(2);
    assertThat(participation.signedName()).contains("Dr Ann Example");
    assertThat(participation.signedBy()).contains(signer.id());
    assertThat(participation.signedAt()).contains(AT);
    assertThat(participation.decidedOn()).contains(OFFERED);
  }

  @Test
  @DisplayName("PAR-2")
  void nobody_joins_without_a_name_or_for_another_practice() {
    Participation participation = offered();

    assertThatThrownBy(
            () ->
                participation.join(
                    1, "  ", SomeScheme.STARTS, SomeScheme.STARTS, OFFERED, manager("Z99001"), AT))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("full name");
    assertThatThrownBy(
            () ->
                participation.join(
                    1,
                    "Ben Other",
                    SomeScheme.STARTS,
                    SomeScheme.STARTS,
                    OFFERED,
                    manager("Z99002"),
                    AT))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("Only a person of the practice");
    assertThat(participation.state()).isEqualTo(ParticipationState.OFFERED);
    assertThat(participation.spells()).isEmpty();
  }

  @Test
  @DisplayName("PAR-3")
  void an_offer_can_be_taken_up_to_its_last_day_and_not_after() {
    Participation inTime = offered();
    join(inTime, RESPOND_BY);
    assertThat(inTime.state()).isEqualTo(ParticipationState.JOINED);

    Participation late = offered();
    assertThatThrownBy(() -> join(late, RESPOND_BY.plusDays(1)))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("11 July 2014");
    assertThatThrownBy(() -> late.reserve(RESPOND_BY.plusDays(1))).isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("PAR-3")
  void a_reserved_place_can_be_taken_after_the_day_to_answer() {
    Participation participation = offered();
    participation.reserve(RESPOND_BY);

    join(participation, RESPOND_BY.plusDays(30));

    assertThat(participation.state()).isEqualTo(ParticipationState.JOINED);
  }

  @Test
  @DisplayName("PAR-3")
  void a_practice_that_stayed_may_still_join_while_the_offer_is_open() {
    Participation participation = offered();
    participation.stay(OFFERED.plusDays(1));

    join(participation, RESPOND_BY);
    assertThat(participation.state()).isEqualTo(ParticipationState.JOINED);

    Participation late = offered();
    late.stay(OFFERED.plusDays(1));
    assertThatThrownBy(() -> join(late, RESPOND_BY.plusDays(1))).isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("PAR-1, PAR-3")
  void silence_means_staying_but_only_after_the_day_to_answer() {
    Participation participation = offered();
    assertThatThrownBy(() -> participation.applyDefault(RESPOND_BY))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("still has time");

    participation.applyDefault(RESPOND_BY.plusDays(1));

    assertThat(participation.state()).isEqualTo(ParticipationState.STAYING);
    assertThat(participation.isByDefault()).isTrue();
  }

  @Test
  @DisplayName("PAR-4")
  void leaving_and_returning_leave_dated_spells() {
    Participation participation = joined();
    participation.leave(OCTOBER, LocalDate.of(2014, 9, 20));
    assertThat(participation.state()).isEqualTo(ParticipationState.LEFT);

    LocalDate back = LocalDate.of(2015, 1, 1);
    participation.comeBack(2, "Ann Manager", back, OCTOBER, manager("Z99001"), AT);

    assertThat(participation.state()).isEqualTo(ParticipationState.RETURNED);
    assertThat(participation.spells())
        .containsExactly(
            new Spell(SomeScheme.STARTS, LocalDate.of(2014, 9, 30)), new Spell(back, null));
    assertThat(participation.takesPartOn(LocalDate.of(2014, 9, 30))).isTrue();
    assertThat(participation.takesPartOn(OCTOBER)).isFalse();
    assertThat(participation.takesPartOn(back)).isTrue();
    assertThat(participation.signedVersion()).contains(2);
  }

  @Test
  @DisplayName("PAR-6")
  void spells_lie_inside_the_scheme_and_do_not_overlap() {
    Participation early = offered();
    assertThatThrownBy(
            () ->
                early.join(
                    1,
                    "Ann",
                    SomeScheme.STARTS.minusDays(1),
                    SomeScheme.STARTS,
                    OFFERED,
                    manager("Z99001"),
                    AT))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                early.join(
                    1,
                    "Ann",
                    SomeScheme.ENDS.plusDays(1),
                    SomeScheme.STARTS,
                    OFFERED,
                    manager("Z99001"),
                    AT))
        .isInstanceOf(InvalidInput.class);

    Participation left = joined();
    left.leave(OCTOBER, LocalDate.of(2014, 9, 20));
    assertThatThrownBy(
            () ->
                left.comeBack(
                    1,
                    "Ann",
                    LocalDate.of(2014, 9, 30),
                    LocalDate.of(2014, 9, 25),
                    manager("Z99001"),
                    AT))
        .isInstanceOf(InvalidInput.class);
    assertThat(left.spells()).hasSize(1);
    assertThatThrownBy(() -> joined().leave(SomeScheme.ENDS.plusDays(1), OCTOBER))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("PAR-8")
  void a_practice_owes_the_report_of_a_period_in_which_it_takes_part_on_the_last_day() {
    ReportingPeriod second = SomeScheme.terms().period(2);
    ReportingPeriod third = SomeScheme.terms().period(3);

    Participation left = joined();
    left.leave(OCTOBER, LocalDate.of(2014, 9, 20));

    assertThat(left.owesReportOf(second, SomeScheme.terms())).isTrue();
    assertThat(left.owesReportOf(third, SomeScheme.terms())).isFalse();
    assertThat(offered().owesReportOf(second, SomeScheme.terms())).isFalse();
  }

  @Test
  @DisplayName("PAR-9")
  void leaving_and_returning_never_reach_back() {
    assertThatThrownBy(() -> joined().leave(OCTOBER.minusDays(1), OCTOBER))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("today or later");

    Participation left = joined();
    left.leave(OCTOBER, OCTOBER);
    assertThatThrownBy(
            () ->
                left.comeBack(
                    1, "Ann", OCTOBER.plusDays(1), OCTOBER.plusDays(2), manager("Z99001"), AT))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("today or later");
  }

  @Test
  @DisplayName("PAR-10")
  void taking_part_is_known_for_a_stretch_of_days() {
    Participation left = joined();
    assertThat(left.takesPartBetween(SomeScheme.ENDS, SomeScheme.ENDS.plusDays(9))).isTrue();
    assertThat(left.takesPartBetween(SomeScheme.ENDS.plusDays(1), SomeScheme.ENDS.plusDays(9)))
        .isFalse();

    left.leave(OCTOBER, OCTOBER);
    assertThat(left.takesPartBetween(OCTOBER, SomeScheme.ENDS)).isFalse();
    assertThat(left.takesPartBetween(OCTOBER.minusDays(1), SomeScheme.ENDS)).isTrue();
  }

  @Test
  void an_offer_is_to_be_answered_after_it_is_made_and_before_the_scheme_ends() {
    assertThatThrownBy(() -> Participation.checkDates(OFFERED, OFFERED, SomeScheme.ENDS))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                new Participation(
                    ParticipationId.fresh(),
                    SomeScheme.CODE,
                    SomeScheme.ENDS,
                    PRACTICE,
                    OFFERED,
                    SomeScheme.ENDS.plusDays(1)))
        .isInstanceOf(InvalidInput.class);
  }

  private static void join(Participation participation, LocalDate today) {
    participation.join(
        1, "Ann Manager", SomeScheme.STARTS, SomeScheme.STARTS, today, manager("Z99001"), AT);
  }
}

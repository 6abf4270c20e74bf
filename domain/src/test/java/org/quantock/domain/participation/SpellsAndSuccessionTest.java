package org.quantock.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.participation.SomeParticipation.AT;
import static org.quantock.domain.participation.SomeParticipation.manager;
import static org.quantock.domain.participation.SomeParticipation.offered;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.AppliedRule;
import org.quantock.domain.scheme.PaymentRule;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.RuleViolated;

class SpellsAndSuccessionTest {

  private static final PracticeCode SUCCESSOR = new PracticeCode("Z99002");
  private static final LocalDate JULY = LocalDate.of(2014, 7, 1);
  private static final LocalDate SEPTEMBER_END = LocalDate.of(2014, 9, 30);
  private static final LocalDate LAST_DAY = LocalDate.of(2014, 9, 2);

  private static Participation joinedFrom(LocalDate from) {
    Participation participation = offered();
    participation.join(1, "Ann Manager", from, SomeScheme.STARTS, JULY, manager("Z99001"), AT);
    return participation;
  }

  @Test
  @DisplayName("PAR-11")
  void a_practice_that_joins_late_takes_part_from_the_first_day_or_from_a_later_one() {
    Participation back = joinedFrom(SomeScheme.STARTS);
    Participation later = joinedFrom(LocalDate.of(2014, 7, 8));

    assertThat(back.daysTakenPart(SomeScheme.STARTS, SomeScheme.ENDS).isWhole()).isTrue();
    assertThat(later.takesPartOn(LocalDate.of(2014, 7, 7))).isFalse();
    assertThat(later.daysTakenPart(JULY, SEPTEMBER_END)).hasToString("85 of 92 days");
  }

  @Test
  @DisplayName("PAR-12")
  void days_are_counted_with_first_and_last_day_over_all_spells_of_the_stretch() {
    Participation participation = joinedFrom(SomeScheme.STARTS);
    participation.leave(LocalDate.of(2014, 7, 11), JULY);
    participation.comeBack(
        1, "Ann", LocalDate.of(2014, 9, 21), LocalDate.of(2014, 9, 20), manager("Z99001"), AT);

    DaysTakenPart quarter = participation.daysTakenPart(JULY, SEPTEMBER_END);

    assertThat(quarter.spells())
        .containsExactly(
            new Spell(JULY, LocalDate.of(2014, 7, 10)),
            new Spell(LocalDate.of(2014, 9, 21), SEPTEMBER_END));
    assertThat(quarter).hasToString("20 of 92 days");
    assertThat(quarter.reachesLastDay()).isTrue();
    assertThat(quarter.isWhole()).isFalse();
    assertThat(offered().daysTakenPart(JULY, SEPTEMBER_END).isNone()).isTrue();
    // A spell without an end lasts to the end of the scheme and no longer.
    assertThat(participation.daysTakenPart(SomeScheme.ENDS, SomeScheme.ENDS.plusDays(9)).days())
        .isEqualTo(1);
  }

  @Test
  @DisplayName("PAR-13")
  void what_a_practice_takes_part_in_ends_on_its_last_day_and_nothing_more_can_be_chosen() {
    Participation participation = joinedFrom(SomeScheme.STARTS);

    participation.end(LAST_DAY, LocalDate.of(2014, 9, 20));

    assertThat(participation.state()).isEqualTo(ParticipationState.ENDED);
    assertThat(participation.spells()).containsExactly(new Spell(SomeScheme.STARTS, LAST_DAY));
    assertThatThrownBy(
            () -> participation.comeBack(1, "Ann", SEPTEMBER_END, LAST_DAY, manager("Z99001"), AT))
        .isInstanceOf(RuleViolated.class);

    Participation notBegun = joinedFrom(LocalDate.of(2014, 10, 1));
    notBegun.end(LAST_DAY, LAST_DAY);
    assertThat(notBegun.spells()).isEmpty();

    Participation leftBefore = joinedFrom(SomeScheme.STARTS);
    leftBefore.leave(LocalDate.of(2014, 8, 1), JULY);
    leftBefore.end(LAST_DAY, LAST_DAY);
    assertThat(leftBefore.spells())
        .containsExactly(new Spell(SomeScheme.STARTS, LocalDate.of(2014, 7, 31)));
  }

  @Test
  @DisplayName("PAR-14")
  void a_successor_that_has_not_chosen_takes_the_participation_over_with_what_was_signed() {
    Participation predecessor = joinedFrom(SomeScheme.STARTS);
    Participation successor = offered(SUCCESSOR);

    successor.takeOver(predecessor, LAST_DAY.plusDays(1), LAST_DAY);

    assertThat(successor.state()).isEqualTo(ParticipationState.JOINED);
    assertThat(successor.spells()).containsExactly(new Spell(LAST_DAY.plusDays(1), null));
    assertThat(successor.signedName()).contains("Ann Manager");
    assertThat(successor.takeovers())
        .containsExactly(new Takeover(predecessor.practice(), LAST_DAY.plusDays(1)));
  }

  @Test
  @DisplayName("PAR-14")
  void a_successor_that_takes_part_goes_on_and_one_that_chose_national_qof_takes_nothing_over() {
    Participation predecessor = joinedFrom(SomeScheme.STARTS);
    Participation part = offered(SUCCESSOR);
    part.join(1, "Ben Other", JULY, SomeScheme.STARTS, JULY, manager("Z99002"), AT);
    part.takeOver(predecessor, LAST_DAY.plusDays(1), LAST_DAY);
    assertThat(part.spells()).containsExactly(new Spell(JULY, null));
    assertThat(part.signedName()).contains("Ben Other");
    assertThat(part.takeovers()).hasSize(1);

    Participation staying = offered(SUCCESSOR);
    staying.stay(JULY);
    assertThatThrownBy(() -> staying.takeOver(predecessor, LAST_DAY.plusDays(1), LAST_DAY))
        .isInstanceOf(RuleViolated.class);
    assertThat(staying.spells()).isEmpty();
  }

  @Test
  @DisplayName("PAR-15")
  void where_pay_is_by_days_the_report_of_a_period_is_owed_for_some_of_its_days_too() {
    Terms byDays =
        SomeScheme.terms()
            .withRules(
                List.of(
                    new AppliedRule(
                        PaymentRule.PRO_RATA_BY_DAYS, "", null, null, true, "Assumed.")));
    Participation left = joinedFrom(SomeScheme.STARTS);
    left.leave(LAST_DAY.plusDays(1), JULY);
    ReportingPeriod second = byDays.period(2);

    assertThat(left.owesReportOf(second, byDays)).isTrue();
    assertThat(left.owesReportOf(second, SomeScheme.terms())).isFalse();
    assertThat(left.owesReportOf(byDays.period(3), byDays)).isFalse();
  }
}

package org.quantock.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Percentage;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Ratio;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/** The average list of 2014/15 is corrected from 7,052 to 7,087. */
class CalculationCorrectionTest {

  private static final LocalDate DAY = LocalDate.of(2015, 7, 10);
  private static final Instant NOW = Instant.parse("2015-07-10T09:00:00Z");
  private static final CalculationNumber FOUR = new CalculationNumber(4);

  private final Actor recorder = person("Scheme Admin");
  private final Actor finance = person("Fin Ance");
  private final ReferenceValue before = list(1, 7_052, "First published");
  private final ReferenceValue after = list(2, 7_087, "7,052 was published in error");
  private final AchievementCalculation old = calculation(3);
  private CalculationCorrection correction;

  @BeforeEach
  void find_the_calculation() {
    old.finish(new CalculationTotals(1, 4, 0, Points.of("24.53")), NOW);
    correction = new CalculationCorrection(CorrectionId.fresh(), old, before, after, NOW);
  }

  private static Actor person(String name) {
    return new Actor(PersonId.fresh(), name, Set.of(Role.FINANCE), new OrganisationCode("QAT"));
  }

  private ReferenceValue list(int number, int patients, String reason) {
    return new ReferenceValue(
        ReferenceValueId.fresh(),
        ReferenceKind.AVERAGE_LIST,
        "",
        new FinancialYear(2014),
        number,
        Ratio.of(patients),
        "test",
        reason,
        recorder.id(),
        DAY,
        NOW);
  }

  private static AchievementCalculation calculation(int number) {
    return new AchievementCalculation(
        new CalculationNumber(number), publishedSet(), PersonId.fresh(), "Fin Ance", NOW);
  }

  private static IndicatorSet publishedSet() {
    var set =
        new IndicatorSet(
            new IndicatorSetCode("qof-2014-15"), "QOF 2014-15", new FinancialYear(2014));
    set.add(
        new Indicator.Description(
            new IndicatorCode("AST002"),
            "Clinical",
            "Asthma (AST)",
            "An indicator",
            IndicatorKind.FRACTION,
            Points.of("15"),
            Percentage.of("45"),
            Percentage.of("80"),
            true,
            "test",
            "points: yes; thresholds: exact: recomputed; uses_prevalence: yes"));
    set.publish();
    return set;
  }

  @Test
  @DisplayName("IND-36: it says what the calculation used and why it changes")
  void says_what_was_used_and_why_it_changes() {
    assertThat(correction.used()).isEqualTo("version 1 of National average list for 2014/15");
    assertThat(correction.cause())
        .isEqualTo(
            "National average list for 2014/15 was corrected from 7,052 to 7,087 (version 2):"
                + " 7,052 was published in error");
    assertThat(correction.corrects()).isEqualTo(old.number());
    assertThat(correction.state()).isEqualTo(CorrectionState.WAITING);
    assertThat(correction.whyNotAccept(finance))
        .contains("The set has to be calculated again first.");
  }

  @Test
  @DisplayName("IND-36: what does not count is not corrected")
  void what_does_not_count_is_not_corrected() {
    AchievementCalculation running = calculation(5);
    assertThatThrownBy(
            () -> new CalculationCorrection(CorrectionId.fresh(), running, before, after, NOW))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("Calculation 5 does not count, so it needs no correction.");
  }

  @Test
  @DisplayName("IND-37: a proposal does not count before it is accepted")
  void a_proposal_does_not_count_before_it_is_accepted() {
    AchievementCalculation proposal = calculation(4);
    proposal.propose();
    assertThatThrownBy(proposal::accept)
        .isInstanceOf(RuleViolated.class)
        .hasMessage("Calculation 4 is not finished, so it cannot be accepted.");
    proposal.finish(new CalculationTotals(1, 4, 0, Points.of("24.53")), NOW);

    assertThat(proposal.counts()).isFalse();
    proposal.accept();
    assertThat(proposal.counts()).isTrue();
    assertThat(old.counts()).isTrue();
  }

  @Test
  @DisplayName("IND-37: another correction outdates the proposal")
  void another_correction_outdates_the_proposal() {
    correction.propose(FOUR);
    correction.outdate();

    assertThat(correction.state()).isEqualTo(CorrectionState.WAITING);
    assertThat(correction.proposal()).isEmpty();
    assertThatThrownBy(() -> correction.accept(finance, FOUR, DAY, NOW))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("The set has to be calculated again first.");
  }

  @Test
  @DisplayName("IND-38: who recorded the value does not accept what follows from it")
  void who_recorded_the_value_does_not_accept_what_follows() {
    correction.propose(FOUR);

    assertThatThrownBy(() -> correction.accept(recorder, FOUR, DAY, NOW))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("another person has to accept");
    correction.accept(finance, FOUR, DAY, NOW);
    assertThat(correction.state()).isEqualTo(CorrectionState.ACCEPTED);
    assertThat(correction.decidedBy()).contains(finance.id());
    assertThatThrownBy(() -> correction.accept(finance, FOUR, DAY, NOW))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("It was accepted on 10 July 2015.");
    assertThatThrownBy(() -> correction.propose(new CalculationNumber(5)))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("IND-38: only the calculation that was looked at is accepted")
  void only_what_was_looked_at_is_accepted() {
    correction.propose(new CalculationNumber(5));

    assertThatThrownBy(() -> correction.accept(finance, FOUR, DAY, NOW))
        .isInstanceOf(Stale.class)
        .hasMessage("The set was calculated again since; look at calculation 5.");
  }

  @Test
  @DisplayName("IND-39: set aside with a reason, and taken up by calculating again")
  void is_set_aside_with_a_reason_and_taken_up_again() {
    assertThatThrownBy(() -> correction.layAside(" ", recorder.id(), DAY, NOW))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("why it is set aside");
    correction.layAside(" Wait for the audit ", recorder.id(), DAY, NOW);

    assertThat(correction.state()).isEqualTo(CorrectionState.SET_ASIDE);
    assertThat(correction.reason()).isEqualTo("Wait for the audit");
    assertThat(correction.isOpen()).isFalse();
    assertThatThrownBy(() -> correction.layAside("Again", recorder.id(), DAY, NOW))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("It was set aside on 10 July 2015.");
    correction.propose(FOUR);
    assertThat(correction.state()).isEqualTo(CorrectionState.PROPOSED);
    assertThat(correction.decidedBy()).isEmpty();
    assertThat(correction.reason()).isEmpty();
  }
}

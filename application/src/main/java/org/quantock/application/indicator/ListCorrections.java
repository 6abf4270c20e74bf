package org.quantock.application.indicator;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.AchievementCalculations;
import org.quantock.domain.indicator.CalculationCorrection;
import org.quantock.domain.indicator.CalculationCorrections;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationState;
import org.quantock.domain.indicator.CorrectionState;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.indicator.IndicatorSets;

/** The calculations that used what was corrected since, the last found first. */
@Query
@Requires(Permission.VIEW_CALCULATIONS)
public class ListCorrections {

  private static final int NEWEST = 50;

  private CalculationCorrections corrections;
  private AchievementCalculations calculations;
  private IndicatorSets sets;
  private Caller caller;

  protected ListCorrections() {}

  @Inject
  public ListCorrections(
      CalculationCorrections corrections,
      AchievementCalculations calculations,
      IndicatorSets sets,
      Caller caller) {
    this.corrections = corrections;
    this.calculations = calculations;
    this.sets = sets;
    this.caller = caller;
  }

  /**
   * One correction.
   *
   * @param sentence what used what
   * @param proposal number of the new calculation; 0 while there is none
   * @param proposalState where that stands, in words; empty while there is none
   * @param comparable whether old and new can be compared
   * @param startable whether the person can calculate the set again
   */
  public record Row(
      String sentence,
      String cause,
      CorrectionState state,
      Instant foundAt,
      String set,
      String setTitle,
      int corrects,
      int proposal,
      String proposalState,
      boolean comparable,
      boolean startable,
      String reason) {}

  public List<Row> ask() {
    Map<IndicatorSetCode, String> titles =
        sets.all().stream().collect(Collectors.toMap(IndicatorSet::code, IndicatorSet::title));
    return corrections.newest(NEWEST).stream()
        .map(each -> row(each, titles.get(each.indicatorSet())))
        .toList();
  }

  private Row row(CalculationCorrection found, String setTitle) {
    CalculationNumber proposal = found.proposal().orElse(null);
    CalculationState stands = proposal == null ? null : calculations.get(proposal).state();
    return new Row(
        "Calculation %s of %s used %s".formatted(found.corrects(), setTitle, found.used()),
        found.cause(),
        found.state(),
        found.foundAt(),
        found.indicatorSet().value(),
        setTitle,
        found.corrects().value(),
        proposal == null ? 0 : proposal.value(),
        stands == null ? "" : stands.title(),
        stands == CalculationState.DONE,
        caller.person().may(Permission.CALCULATE_ACHIEVEMENT)
            && found.state() != CorrectionState.ACCEPTED
            && stands != CalculationState.RUNNING
            && (stands != CalculationState.DONE || found.state() == CorrectionState.SET_ASIDE),
        found.reason());
  }
}

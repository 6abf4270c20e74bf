package org.quantock.application.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quantock.application.monitoring.MonitoringQueries.PracticeFact;
import org.quantock.application.monitoring.MonitoringQueries.ReportRow;
import org.quantock.application.monitoring.MonitoringQueries.SpellFact;
import org.quantock.domain.monitoring.ReportFact;
import org.quantock.domain.monitoring.ReportStanding;
import org.quantock.domain.monitoring.Tally;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.participation.Spell;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.Terms;

/** Where every practice of a scheme stands with every report, on a day. */
public record Standings(List<ReportingPeriod> periods, List<PracticeStanding> practices) {

  /** What stands for the locality of a practice that has none on record. */
  public static final String NO_LOCALITY = "No locality on record";

  /**
   * One practice.
   *
   * @param takesPart for each period, whether it owes the report
   * @param reports for each period, in the order of {@link #periods()}
   */
  public record PracticeStanding(
      PracticeCode practice,
      String name,
      String locality,
      ParticipationState state,
      List<Boolean> takesPart,
      List<ReportStanding> reports) {}

  public static Standings read(Scheme scheme, MonitoringQueries queries, LocalDate today) {
    Terms terms = scheme.versionOn(today).terms();
    List<ReportingPeriod> periods = terms.periods();
    Map<PracticeCode, List<Spell>> spells =
        queries.spells(scheme.code()).stream()
            .collect(
                Collectors.groupingBy(
                    SpellFact::practice,
                    Collectors.mapping(
                        fact -> new Spell(fact.startsOn(), fact.endsOn()), Collectors.toList())));
    Map<PracticeCode, Map<Integer, ReportFact>> reports = new HashMap<>();
    queries
        .reports(scheme.code())
        .forEach(
            row ->
                reports
                    .computeIfAbsent(row.practice(), code -> new HashMap<>())
                    .put(row.period(), fact(row)));
    List<PracticeStanding> practices = new ArrayList<>();
    for (PracticeFact practice : queries.practices(scheme.code())) {
      practices.add(
          standing(
              practice,
              terms,
              spells.getOrDefault(practice.practice(), List.of()),
              reports.getOrDefault(practice.practice(), Map.of()),
              today));
    }
    return new Standings(periods, List.copyOf(practices));
  }

  private static ReportFact fact(ReportRow row) {
    ReportState state = row.state() == ReportState.SIGNED_OFF ? row.openState() : row.state();
    return new ReportFact(state, row.firstLateDays());
  }

  private static PracticeStanding standing(
      PracticeFact practice,
      Terms terms,
      List<Spell> spells,
      Map<Integer, ReportFact> reports,
      LocalDate today) {
    List<Boolean> takesPart = new ArrayList<>();
    List<ReportStanding> standings = new ArrayList<>();
    for (ReportingPeriod period : terms.periods()) {
      boolean owed = spells.stream().anyMatch(spell -> owes(spell, period, terms));
      takesPart.add(owed);
      standings.add(
          ReportStanding.of(
              owed, period, Optional.ofNullable(reports.get(period.number())), today));
    }
    return new PracticeStanding(
        practice.practice(),
        practice.name() == null ? practice.practice().value() : practice.name(),
        practice.locality() == null ? NO_LOCALITY : practice.locality(),
        practice.state(),
        List.copyOf(takesPart),
        List.copyOf(standings));
  }

  /** PAR-8, PAR-15. */
  private static boolean owes(Spell spell, ReportingPeriod period, Terms terms) {
    return spell.contains(period.endsOn())
        || (terms.payByDays() && spell.endsOn() != null && period.contains(spell.endsOn()));
  }

  /** The localities of the practices, in alphabetical order. */
  public List<String> localities() {
    return practices.stream().map(PracticeStanding::locality).distinct().sorted().toList();
  }

  public Standings of(Predicate<PracticeStanding> which) {
    return new Standings(periods, practices.stream().filter(which).toList());
  }

  public Standings in(String locality) {
    return of(practice -> practice.locality().equals(locality));
  }

  /** One tally for each period, in order. */
  public List<Tally> tallies() {
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      int period = i;
      tallies.add(
          Tally.of(practices.stream().map(practice -> practice.reports().get(period)).toList()));
    }
    return List.copyOf(tallies);
  }
}

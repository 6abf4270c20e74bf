package org.quantock.application.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;

/** Facts of {@link SomeScheme} that a test states; of any other scheme there are none. */
public final class InMemoryFacts implements MonitoringQueries {

  private final List<PracticeFact> practices = new ArrayList<>();
  private final List<SpellFact> spells = new ArrayList<>();
  private final List<ReportRow> reports = new ArrayList<>();
  private final List<FigureRow> submitted = new ArrayList<>();
  private final List<FigureRow> drafts = new ArrayList<>();

  /** A practice that was offered the scheme and does not take part. */
  public InMemoryFacts offered(String practice, String locality, ParticipationState state) {
    practices.add(new PracticeFact(code(practice), "Surgery " + practice, locality, state));
    return this;
  }

  /** A practice that takes part from the first day on. */
  public InMemoryFacts joined(String practice, String locality) {
    spells.add(new SpellFact(code(practice), SomeScheme.STARTS, null));
    return offered(practice, locality, ParticipationState.JOINED);
  }

  /** A practice that took part until a day. */
  public InMemoryFacts left(String practice, String locality, LocalDate lastDay) {
    spells.add(new SpellFact(code(practice), SomeScheme.STARTS, lastDay));
    return offered(practice, locality, ParticipationState.LEFT);
  }

  public InMemoryFacts report(String practice, int period, ReportState state, Integer lateDays) {
    reports.add(
        new ReportRow(
            code(practice),
            period,
            state,
            state == ReportState.SIGNED_OFF && lateDays != null
                ? ReportState.QUERIED
                : ReportState.DRAFT,
            lateDays));
    return this;
  }

  public InMemoryFacts figure(
      String practice, int period, String indicator, int above, int below, int exceptions) {
    submitted.add(given(practice, period, indicator, above, below, exceptions));
    return this;
  }

  public InMemoryFacts draft(
      String practice, int period, String indicator, int above, int below, int exceptions) {
    drafts.add(given(practice, period, indicator, above, below, exceptions));
    return this;
  }

  public InMemoryFacts noFigure(String practice, int period, String indicator, ValueStatus status) {
    submitted.add(
        new FigureRow(
            code(practice), period, new IndicatorCode(indicator), status, null, null, null));
    return this;
  }

  private static FigureRow given(
      String practice, int period, String indicator, int above, int below, int exceptions) {
    return new FigureRow(
        code(practice),
        period,
        new IndicatorCode(indicator),
        ValueStatus.GIVEN,
        above,
        below,
        exceptions);
  }

  private static PracticeCode code(String practice) {
    return new PracticeCode(practice);
  }

  private static <T> List<T> of(SchemeCode scheme, List<T> facts) {
    return scheme.equals(SomeScheme.CODE) ? List.copyOf(facts) : List.of();
  }

  @Override
  public List<PracticeFact> practices(SchemeCode scheme) {
    return of(scheme, practices);
  }

  @Override
  public List<SpellFact> spells(SchemeCode scheme) {
    return of(scheme, spells);
  }

  @Override
  public List<ReportRow> reports(SchemeCode scheme) {
    return of(scheme, reports);
  }

  @Override
  public List<FigureRow> submittedFigures(SchemeCode scheme) {
    return of(scheme, submitted);
  }

  @Override
  public List<FigureRow> submittedFigures(SchemeCode scheme, PracticeCode practice) {
    return of(scheme, submitted).stream().filter(row -> row.practice().equals(practice)).toList();
  }

  @Override
  public List<FigureRow> draftFigures(SchemeCode scheme, PracticeCode practice) {
    return of(scheme, drafts).stream().filter(row -> row.practice().equals(practice)).toList();
  }
}

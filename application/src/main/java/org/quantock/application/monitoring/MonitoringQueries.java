package org.quantock.application.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.scheme.SchemeCode;

/** Port: facts about all practices of a scheme, read at once. */
public interface MonitoringQueries {

  /** Every practice that was offered the scheme, by code. */
  List<PracticeFact> practices(SchemeCode scheme);

  /** The spells of taking part of all practices. */
  List<SpellFact> spells(SchemeCode scheme);

  /** Every report that is begun or submitted. */
  List<ReportRow> reports(SchemeCode scheme);

  /** The figures of the newest submission of every report. */
  List<FigureRow> submittedFigures(SchemeCode scheme);

  /** The figures of the newest submission of every report of a practice. */
  List<FigureRow> submittedFigures(SchemeCode scheme, PracticeCode practice);

  /** The figures that a practice has entered in reports it never submitted. */
  List<FigureRow> draftFigures(SchemeCode scheme, PracticeCode practice);

  /**
   * @param name null where the practice is not on record, as is the locality
   */
  record PracticeFact(
      PracticeCode practice, String name, String locality, ParticipationState state) {}

  /**
   * @param endsOn null while it lasts
   */
  record SpellFact(PracticeCode practice, LocalDate startsOn, LocalDate endsOn) {}

  /**
   * @param openState the state it was signed off from
   * @param firstLateDays of its first submission; null while it has none
   */
  record ReportRow(
      PracticeCode practice,
      Integer period,
      ReportState state,
      ReportState openState,
      Integer firstLateDays) {}

  record FigureRow(
      PracticeCode practice,
      Integer period,
      IndicatorCode indicator,
      ValueStatus status,
      Integer numerator,
      Integer denominator,
      Integer exceptions) {}
}

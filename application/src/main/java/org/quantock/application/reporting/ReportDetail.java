package org.quantock.application.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.indicator.Scale;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.reporting.Remark;
import org.quantock.domain.reporting.ReportAccess;
import org.quantock.domain.reporting.ReportContent;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportQuery;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.reporting.SectionStatus;
import org.quantock.domain.reporting.SignOff;
import org.quantock.domain.scheme.ReportingPeriod;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Terms;

/**
 * A report as its practice works on it.
 *
 * @param edition of the whole, to give with the sign-off
 * @param nextSubmission the number the next submission will have
 * @param scales of the retained indicators of local kinds
 * @param queries what the area team asked and is not answered
 * @param signOff null where none is in force
 * @param sentBack null where it was not sent back
 * @param reopened null where it was not reopened
 * @param decidedOn null where it is not decided
 * @param answersQueries whether the next submission answers the area team, so needs a note
 */
public record ReportDetail(
    ReportId id,
    SchemeCode scheme,
    String schemeName,
    PracticeCode practice,
    String practiceTitle,
    ReportingPeriod period,
    ReportState state,
    int edition,
    int nextSubmission,
    Terms terms,
    ReportContent content,
    Map<IndicatorCode, String> indicatorTitles,
    Map<IndicatorCode, Scale> scales,
    List<Section> sections,
    List<SubmissionDetail> submissions,
    List<ReportQuery> queries,
    List<String> warnings,
    SignOff signOff,
    Remark sentBack,
    Remark reopened,
    LocalDate decidedOn,
    boolean answersQueries,
    ReportAccess access) {

  /**
   * @param problems what keeps it from being complete
   * @param queries what the area team asked about it and is not answered
   */
  public record Section(
      SectionReading reading,
      SectionStatus status,
      int edition,
      String editedBy,
      Instant editedAt,
      List<String> problems,
      List<ReportQuery> queries) {

    public SectionCode code() {
      return reading.code();
    }

    public String title() {
      return reading.title();
    }
  }

  /** The kind of a local indicator; null for one that is counted (REP-16). */
  public IndicatorKind localKind(IndicatorCode indicator) {
    Scale scale = scales.get(indicator);
    return scale == null ? null : scale.kind();
  }

  /** How a local indicator earns its points, in words; null for one that is counted. */
  public String scaleInWords(IndicatorCode indicator) {
    Scale scale = scales.get(indicator);
    return scale == null ? null : scale.words();
  }

  /** The section of that code; null where the report has none. */
  public Section section(SectionCode code) {
    return sections.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
  }

  public long completeSections() {
    return sections.stream().filter(one -> one.status() == SectionStatus.COMPLETED).count();
  }
}

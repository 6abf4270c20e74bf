package org.quantock.application.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.quantock.domain.evaluation.DataReleaseId;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.review.ReviewOutcome;
import org.quantock.domain.scheme.SchemeCode;

/** Port: what releases and public results are made of. */
public interface EvaluationQueries {

  /** The list sizes of all practices that were offered the scheme, of any date. */
  List<ListSizeFact> listSizes(SchemeCode scheme);

  /** What the reviews of a scheme's reports came to, without those that were reopened. */
  List<OutcomeFact> outcomes(SchemeCode scheme);

  /** The figures of the newest submissions, added up by period and indicator. */
  List<FigureSum> sums(SchemeCode scheme);

  /** The releases of a scheme, newest first, without their content. */
  List<ReleaseRow> releases(SchemeCode scheme);

  record ListSizeFact(PracticeCode practice, LocalDate asOf, Integer patients) {}

  record OutcomeFact(PracticeCode practice, Integer period, ReviewOutcome outcome) {}

  /** Sums that have not passed the filter yet; they never leave this package as they are. */
  record FigureSum(
      Integer period,
      IndicatorCode indicator,
      Long reports,
      Long numerator,
      Long denominator,
      Long exceptions) {}

  record ReleaseRow(
      DataReleaseId id,
      Integer number,
      LocalDate madeOn,
      Instant madeAt,
      String madeByName,
      Integer dataLines,
      String fingerprint) {}
}

package org.quantock.application.scheme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.quantock.application.scheme.KnownIndicators.KnownIndicator;
import org.quantock.application.scheme.SchemeDetail.RetainedRow;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeVersion;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.NotFound;

/** The terms of one version of a scheme, as they were signed and in force. */
@Query
@Requires(Permission.VIEW_SCHEMES)
public class ViewTerms {

  private Schemes schemes;
  private KnownIndicators indicators;
  private Caller caller;
  private BusinessCalendar calendar;

  protected ViewTerms() {}

  @Inject
  public ViewTerms(
      Schemes schemes, KnownIndicators indicators, Caller caller, BusinessCalendar calendar) {
    this.schemes = schemes;
    this.indicators = indicators;
    this.caller = caller;
    this.calendar = calendar;
  }

  /**
   * @param retained the retained indicators with their words
   */
  public record TermsDetail(
      String code,
      String name,
      int number,
      LocalDate effectiveFrom,
      String reason,
      boolean inForce,
      Terms terms,
      List<RetainedRow> retained) {}

  public TermsDetail ask(SchemeCode code, int number) {
    Scheme scheme = schemes.get(code);
    SchemeAccess.of(scheme, caller.person());
    SchemeVersion version =
        scheme.versions().stream()
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(
                () -> new NotFound("There is no version %d of scheme %s.".formatted(number, code)));
    List<KnownIndicator> known = indicators.of(scheme.indicatorSet()).orElse(List.of());
    return new TermsDetail(
        code.value(),
        scheme.name(),
        number,
        version.effectiveFrom(),
        version.reason(),
        scheme.versionOn(calendar.today()).number() == number,
        version.terms(),
        version.terms().retained().stream().map(kept -> RetainedRow.of(kept, known)).toList());
  }
}

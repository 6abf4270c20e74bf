package org.quantock.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.Reports;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;

/**
 * Which reports the caller may see outside a practice: submitted ones only, of the schemes of their
 * own area team; an auditor sees those of every scheme.
 */
@ApplicationScoped
public class ReviewScope {

  private Reports reports;
  private Schemes schemes;
  private Caller caller;

  protected ReviewScope() {}

  @Inject
  public ReviewScope(Reports reports, Schemes schemes, Caller caller) {
    this.reports = reports;
    this.schemes = schemes;
    this.caller = caller;
  }

  /** The area team whose schemes the person sees; empty for all. */
  public Optional<OrganisationCode> areaTeam(Actor person) {
    return person.roles().contains(Role.AUDITOR)
        ? Optional.empty()
        : Optional.of(person.organisation());
  }

  public QuarterlyReport report(ReportId id) {
    return visible(reports.find(id));
  }

  public QuarterlyReport reportForChange(ReportId id) {
    return visible(reports.findForChange(id));
  }

  private QuarterlyReport visible(Optional<QuarterlyReport> found) {
    return found
        .filter(report -> report.latestSubmission().isPresent())
        .filter(
            report ->
                areaTeam(caller.person())
                    .map(schemes.get(report.scheme()).areaTeam()::equals)
                    .orElse(true))
        .orElseThrow(() -> new NotFound("There is no such report."));
  }
}

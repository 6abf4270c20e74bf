package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.quantock.application.scheme.OpenBusiness;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** The reports that practices owe a scheme and that are not decided: money may still follow. */
@ApplicationScoped
public class ReportsToDecide implements OpenBusiness {

  private ReleasableReports reports;
  private Participations participations;
  private Schemes schemes;

  protected ReportsToDecide() {}

  @Inject
  public ReportsToDecide(
      ReleasableReports reports, Participations participations, Schemes schemes) {
    this.reports = reports;
    this.participations = participations;
    this.schemes = schemes;
  }

  @Override
  public long count(SchemeCode code) {
    Scheme scheme = schemes.get(code);
    Set<String> decided =
        reports.of(code).stream()
            .map(report -> report.practice() + "/" + report.period())
            .collect(Collectors.toSet());
    return participations.of(code).stream()
        .mapToLong(participation -> undecided(scheme, participation, decided))
        .sum();
  }

  private static long undecided(Scheme scheme, Participation participation, Set<String> decided) {
    return scheme.terms().periods().stream()
        .filter(period -> participation.owesReportOf(period, scheme.terms()))
        .filter(period -> !decided.contains(participation.practice() + "/" + period.number()))
        .count();
  }
}

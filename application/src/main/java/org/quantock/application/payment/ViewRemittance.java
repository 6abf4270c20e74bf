package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;

/** The remittance of a practice, for its area team and the auditor (PAY-14, PAY-61). */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class ViewRemittance {

  private RemittanceLines lines;
  private Participations participations;
  private Schemes schemes;
  private Stamp stamp;

  protected ViewRemittance() {}

  @Inject
  public ViewRemittance(
      RemittanceLines lines, Participations participations, Schemes schemes, Stamp stamp) {
    this.lines = lines;
    this.participations = participations;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  /** The same, to be handed out as a file. */
  @Export(kind = "remittance", file = "the remittance of a practice", all = true)
  public Remittance file(SchemeCode code, PracticeCode practice) {
    return ask(code, practice);
  }

  public Remittance ask(SchemeCode code, PracticeCode practice) {
    Scheme scheme = PaymentScope.scheme(schemes, code, stamp.actor());
    if (participations.of(code, practice).filter(found -> !found.spells().isEmpty()).isEmpty()) {
      throw new NotFound("There is no such remittance.");
    }
    return lines.of(scheme, practice);
  }
}

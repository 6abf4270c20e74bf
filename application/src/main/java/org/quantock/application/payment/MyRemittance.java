package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;

/** The remittance of the caller's own practice (PAY-14, PAY-61). */
@Query
@Requires(Permission.VIEW_OWN_PAYMENTS)
public class MyRemittance {

  private RemittanceLines lines;
  private Participations participations;
  private Schemes schemes;
  private Stamp stamp;

  protected MyRemittance() {}

  @Inject
  public MyRemittance(
      RemittanceLines lines, Participations participations, Schemes schemes, Stamp stamp) {
    this.lines = lines;
    this.participations = participations;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  /** The same, to be handed out as a file. */
  @Export(kind = "scheme", file = "the remittance of the own practice")
  public Remittance file(SchemeCode scheme) {
    return ask(scheme);
  }

  /** A scheme that the practice never took part in has none. */
  public Remittance ask(SchemeCode scheme) {
    PracticeCode practice = stamp.actor().practice();
    Participation participation =
        participations
            .of(scheme, practice)
            .filter(found -> !found.spells().isEmpty())
            .orElseThrow(() -> new NotFound("There is no such remittance."));
    return lines.of(schemes.get(participation.scheme()), practice);
  }
}

package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.Schemes;

/** What the caller's own practice is entitled to, scheme by scheme (PAY-14). */
@Query
@Requires(Permission.VIEW_OWN_PAYMENTS)
public class MyEntitlement {

  private EntitlementReader reader;
  private Participations participations;
  private Schemes schemes;
  private Stamp stamp;

  protected MyEntitlement() {}

  @Inject
  public MyEntitlement(
      EntitlementReader reader, Participations participations, Schemes schemes, Stamp stamp) {
    this.reader = reader;
    this.participations = participations;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  /** The schemes in which the practice takes or took part, the newest offer first. */
  public List<EntitlementView> ask() {
    PracticeCode practice = stamp.actor().practice();
    return participations.of(practice).stream()
        .filter(participation -> !participation.spells().isEmpty())
        .map(participation -> reader.of(schemes.get(participation.scheme()), practice))
        .toList();
  }
}

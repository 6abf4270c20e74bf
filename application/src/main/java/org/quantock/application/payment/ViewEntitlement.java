package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** What one practice is entitled to, for the area team of the scheme (PAY-14). */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class ViewEntitlement {

  private EntitlementReader reader;
  private Schemes schemes;
  private Stamp stamp;

  protected ViewEntitlement() {}

  @Inject
  public ViewEntitlement(EntitlementReader reader, Schemes schemes, Stamp stamp) {
    this.reader = reader;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  public EntitlementView ask(SchemeCode scheme, PracticeCode practice) {
    return reader.of(PaymentScope.scheme(schemes, scheme, stamp.actor()), practice);
  }
}

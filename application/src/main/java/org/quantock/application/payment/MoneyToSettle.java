package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.application.scheme.OpenBusiness;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** What payment still has to do before a scheme is closed (SCH-7). */
@ApplicationScoped
public class MoneyToSettle implements OpenBusiness {

  private OpenPayments open;
  private Schemes schemes;

  protected MoneyToSettle() {}

  @Inject
  public MoneyToSettle(OpenPayments open, Schemes schemes) {
    this.open = open;
    this.schemes = schemes;
  }

  @Override
  public long count(SchemeCode scheme) {
    return open.count(schemes.get(scheme));
  }
}

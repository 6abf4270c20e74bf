package org.quantock.application.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.application.scheme.OpenBusiness;
import org.quantock.domain.payment.dispute.Disputes;
import org.quantock.domain.scheme.SchemeCode;

/** The disputes that are open before a scheme is closed (SCH-7). */
@ApplicationScoped
public class DisputesToSettle implements OpenBusiness {

  private Disputes disputes;

  protected DisputesToSettle() {}

  @Inject
  public DisputesToSettle(Disputes disputes) {
    this.disputes = disputes;
  }

  @Override
  public long count(SchemeCode scheme) {
    return disputes.open(scheme);
  }
}

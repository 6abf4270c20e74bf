package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quantock.application.payment.MyPayments;

/** What the person's own practice is paid, and where each payment is. */
@Named
@RequestScoped
public class MyPaymentsPage {

  @Inject private MyPayments myPayments;

  private MyPayments.Overview overview;

  public MyPayments.Overview overview() {
    if (overview == null) {
      overview = myPayments.ask();
    }
    return overview;
  }
}

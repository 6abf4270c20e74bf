package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.payment.MyPayments;
import org.quantock.application.payment.PaymentView;
import org.quantock.application.payment.ViewPayment;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.payment.PaymentStatus;

/** One payment with its working, for the practice it is of and for the area team. */
@Named
@RequestScoped
public class PaymentPage {

  @Inject @Param private String id;
  @Inject private MyPayments myPayments;
  @Inject private ViewPayment viewPayment;
  @Inject private Caller caller;

  private PaymentView view;

  public PaymentView view() {
    if (view == null) {
      PaymentId payment = PaymentId.of(id);
      view = isOfPractice() ? myPayments.ask(payment) : viewPayment.ask(payment);
    }
    return view;
  }

  /** Whether area team finance may hold money of it back now. */
  public boolean isToBeHeld() {
    return caller.person().may(Permission.PREPARE_PAYMENT)
        && view().payment().status() == PaymentStatus.PREPARED
        && view().payment().release().isPresent()
        && !view().payment().released().isZero();
  }

  /** Whether area team finance has to put it right. */
  public boolean isToBeCorrected() {
    return caller.person().may(Permission.PREPARE_PAYMENT) && view().payment().isToBeCorrected();
  }

  public boolean isOfPractice() {
    return caller.person().may(Permission.VIEW_OWN_PAYMENTS);
  }
}

package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quantock.application.payment.CorrectRejectedPayment;
import org.quantock.application.payment.HoldBackPayment;
import org.quantock.application.payment.PaymentView;
import org.quantock.application.payment.ViewPayment;
import org.quantock.application.payment.ViewRun;
import org.quantock.domain.payment.PaymentId;
import org.quantock.domain.shared.Money;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Holds money of one payment back, or puts one right that the bank rejected. */
@Named
@RequestScoped
public class HoldPaymentPage {

  @Inject @Param private String id;
  @Inject private ViewPayment viewPayment;
  @Inject private ViewRun viewRun;
  @Inject private HoldBackPayment holdBackPayment;
  @Inject private CorrectRejectedPayment correctRejectedPayment;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private PaymentView view;
  private int version;
  private String amount;
  private String reason;

  public void load() {
    version = viewRun.ask(view().payment().run()).run().version();
  }

  public PaymentView view() {
    if (view == null) {
      view = viewPayment.ask(PaymentId.of(id));
    }
    return view;
  }

  public String hold() {
    Optional<Money> held = Pounds.read(amount, "amount", errors);
    if (held.isEmpty()) {
      return null;
    }
    return done(
        attempt.works(
            () ->
                holdBackPayment.handle(
                    new HoldBackPayment.Command(PaymentId.of(id), version, held.get(), reason))),
        "The money is held back.");
  }

  public String correct() {
    return done(
        attempt.works(
            () ->
                correctRejectedPayment.handle(
                    new CorrectRejectedPayment.Command(PaymentId.of(id), reason)),
            java.util.Map.of("correction", "reason")),
        "The payment is put right; the next run pays it again.");
  }

  private String done(boolean worked, String message) {
    if (!worked) {
      view = null;
      load();
      return null;
    }
    notice.success(message);
    return "/payment?faces-redirect=true&id=" + PaymentId.of(id);
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

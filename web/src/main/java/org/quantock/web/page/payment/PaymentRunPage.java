package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.payment.AuthorisePaymentRun;
import org.quantock.application.payment.CancelPaymentRun;
import org.quantock.application.payment.DownloadPaymentFile;
import org.quantock.application.payment.ExportPaymentRun;
import org.quantock.application.payment.MarkPaid;
import org.quantock.application.payment.ReconcileRun;
import org.quantock.application.payment.RunKeeper;
import org.quantock.application.payment.ViewRun;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.domain.payment.PaymentRunAction;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.PageNumber;

/**
 * One payment run, and each step that can be taken with it. The version that the person looked at
 * travels with the form, so that a step is taken on what was seen.
 */
@Named
@RequestScoped
public class PaymentRunPage {

  /** While a job works on the run, the page is loaded again after so many seconds. */
  private static final String REFRESH_AFTER = "3";

  @Inject @Param private String id;
  @Inject @Param private String page;
  @Inject private ViewRun viewRun;
  @Inject private AuthorisePaymentRun authorisePaymentRun;
  @Inject private CancelPaymentRun cancelPaymentRun;
  @Inject private ExportPaymentRun exportPaymentRun;
  @Inject private MarkPaid markPaid;
  @Inject private ReconcileRun reconcileRun;
  @Inject private RunKeeper runKeeper;
  @Inject private DownloadPaymentFile downloadPaymentFile;
  @Inject private BusinessCalendar calendar;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;

  private ViewRun.RunDetail detail;
  private int version;
  private String reason;
  private String reference;
  private DateParts paidOn = DateParts.EMPTY;
  private boolean checked;

  public void load() {
    version = detail().run().version();
    paidOn = DateParts.of(calendar.today());
  }

  public ViewRun.RunDetail detail() {
    if (detail == null) {
      detail = viewRun.ask(PaymentRunId.of(id), number() - 1);
    }
    return detail;
  }

  /** Shows the run; while a job works on it, the browser asks again by itself. */
  public void show() {
    if (isWorking()) {
      Faces.getResponse().setHeader("Refresh", REFRESH_AFTER);
    }
  }

  public boolean isWorking() {
    return detail().run().state().isWork();
  }

  /** The page of payments that is shown, from 1. */
  public int number() {
    return PageNumber.read(page);
  }

  public String pageHref() {
    return "/payment-run?id=" + PaymentRunId.of(id) + "&page=";
  }

  public ViewRun.Choice reconcileChoice() {
    return detail().choice(PaymentRunAction.RECONCILE);
  }

  public ViewRun.Choice responseChoice() {
    return detail().choice(PaymentRunAction.READ_RESPONSE);
  }

  public ViewRun.Choice holdChoice() {
    return detail().choice(PaymentRunAction.HOLD);
  }

  public ViewRun.Choice authoriseChoice() {
    return detail().choice(PaymentRunAction.AUTHORISE);
  }

  public ViewRun.Choice sendChoice() {
    return detail().choice(PaymentRunAction.SEND);
  }

  public ViewRun.Choice paidChoice() {
    return detail().choice(PaymentRunAction.MARK_PAID);
  }

  public ViewRun.Choice cancelChoice() {
    return detail().choice(PaymentRunAction.CANCEL);
  }

  public List<Option> statement() {
    return List.of(
        new Option(
            "checked", "I have checked these payments and I did not prepare this run", null));
  }

  /** What happens after the step that was just taken. */
  public String next() {
    return switch (detail().run().state()) {
      case PREPARING ->
          "The payments are being worked out. This goes on by itself, also when you leave the page; the page of the run shows how far it is.";
      case SENDING -> "The file is being made. This goes on by itself.";
      case UNKNOWN ->
          "The file is not what was made. Area team finance finds out whether the bank has it.";
      case PREPARED ->
          "Another person in area team finance checks the run and authorises it. Until it is sent it can be cancelled.";
      case AUTHORISED -> "Area team finance sends the run by making its payment file.";
      case SENT ->
          "The bank answers payment by payment, or area team finance marks the whole run as paid with the date and the reference.";
      case PAID -> "Each practice sees its payments as paid.";
      case CANCELLED -> "Its shares are free again and can be put in another run.";
    };
  }

  public String authorise() {
    if (!checked) {
      errors.add("checked", "Confirm that you have checked the payments of this run.");
      return null;
    }
    return done(
        attempt.works(
            () ->
                authorisePaymentRun.handle(
                    new AuthorisePaymentRun.Command(PaymentRunId.of(id), version))));
  }

  public String send() {
    return done(
        attempt.works(
            () -> {
              exportPaymentRun.handle(new ExportPaymentRun.Command(PaymentRunId.of(id), version));
              runKeeper.begin(PaymentRunId.of(id));
            }));
  }

  public String reconcile() {
    return done(
        attempt.works(
            () ->
                reconcileRun.handle(new ReconcileRun.Command(PaymentRunId.of(id), version, reason)),
            Map.of("note", "reason")));
  }

  public String pay() {
    var on = errors.date(paidOn, "paidOn", "the day of payment");
    if (!errors.isEmpty()) {
      return null;
    }
    return done(
        attempt.works(
            () ->
                markPaid.handle(
                    new MarkPaid.Command(PaymentRunId.of(id), version, on, reference))));
  }

  public String cancel() {
    return done(
        attempt.works(
            () ->
                cancelPaymentRun.handle(
                    new CancelPaymentRun.Command(PaymentRunId.of(id), version, reason))));
  }

  private String done(boolean worked) {
    detail = null;
    if (worked) {
      return "/payment-done?faces-redirect=true&id=" + PaymentRunId.of(id);
    }
    // The page shows the run as it stands now, so the next attempt is about this version.
    version = detail().run().version();
    return null;
  }

  /** Sends the file of the run instead of a page. */
  public void download() throws java.io.IOException {
    DownloadPaymentFile.Download file = downloadPaymentFile.ask(PaymentRunId.of(id));
    Faces.sendFile(file.content(), file.name(), true);
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public DateParts getPaidOn() {
    return paidOn;
  }

  public void setPaidOn(DateParts paidOn) {
    this.paidOn = paidOn;
  }

  public boolean isChecked() {
    return checked;
  }

  public void setChecked(boolean checked) {
    this.checked = checked;
  }
}

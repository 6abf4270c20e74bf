package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quantock.application.payment.PlanRecovery;
import org.quantock.application.payment.RecordAdjustment;
import org.quantock.application.payment.ReleaseHold;
import org.quantock.application.payment.SetPaycode;
import org.quantock.application.payment.ViewOpenMoney;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.AdjustmentId;
import org.quantock.domain.payment.PaymentHoldId;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/**
 * What of a scheme is held back, rejected or to be settled beside its shares, and what area team
 * finance does about it.
 */
@Named
@RequestScoped
public class OpenMoneyPage {

  private static final String BACK = "back";

  @Inject @Param private String scheme;
  @Inject @Param private String id;
  @Inject private ViewOpenMoney viewOpenMoney;
  @Inject private ReleaseHold releaseHold;
  @Inject private RecordAdjustment recordAdjustment;
  @Inject private PlanRecovery planRecovery;
  @Inject private SetPaycode setPaycode;
  @Inject private BusinessCalendar calendar;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ViewOpenMoney.OpenMoney open;
  private String reason;
  private String practice;
  private String part;
  private String period;
  private String direction;
  private String amount;
  private String instalments;
  private String code;
  private DateParts first;

  public void load() {
    first = DateParts.of(calendar.today());
    code = part(id).map(ViewOpenMoney.PaycodeRow::code).orElse("");
  }

  public ViewOpenMoney.OpenMoney open() {
    if (open == null) {
      open = viewOpenMoney.ask(SchemeCode.of(scheme));
    }
    return open;
  }

  /** The hold that the page is about. */
  public ViewOpenMoney.HoldRow hold() {
    PaymentHoldId asked = PaymentHoldId.of(id);
    return open().holds().stream()
        .filter(hold -> hold.id().equals(asked))
        .findFirst()
        .orElseThrow(() -> NotFound.of("hold", asked));
  }

  /** The adjustment that the page is about. */
  public ViewOpenMoney.AdjustmentRow adjustment() {
    AdjustmentId asked = AdjustmentId.of(id);
    return open().adjustments().stream()
        .filter(row -> row.adjustment().id().equals(asked))
        .findFirst()
        .orElseThrow(() -> NotFound.of("adjustment", asked));
  }

  /** The component whose paycode the page is about. */
  public ViewOpenMoney.PaycodeRow paycode() {
    return part(id).orElseThrow(() -> NotFound.of("component", id));
  }

  private Optional<ViewOpenMoney.PaycodeRow> part(String component) {
    return open().paycodes().stream().filter(row -> row.component().equals(component)).findFirst();
  }

  public List<Option> parts() {
    return open().components().stream()
        .map(each -> new Option(each.code(), each.name(), null))
        .toList();
  }

  public List<Option> periods() {
    return open().periods().stream()
        .map(each -> new Option(Integer.toString(each.number()), each.name(), null))
        .toList();
  }

  public List<Option> directions() {
    return List.of(
        new Option("pay", "Pay the practice", null),
        new Option(BACK, "Take money back from the practice", null));
  }

  public String release() {
    return done(
        attempt.works(
            () -> releaseHold.handle(new ReleaseHold.Command(PaymentHoldId.of(id), reason))),
        "The money is released; the next run pays it.");
  }

  public String adjust() {
    Optional<Money> money = Pounds.read(amount, "amount", errors);
    if (practice == null || !PracticeCode.isWellFormed(practice.strip())) {
      errors.add("practice", "Enter a practice code, for example Z99001.");
    }
    if (direction == null || direction.isEmpty()) {
      errors.add("direction", "Choose whether to pay or to take back.");
    }
    if (part == null || part.isEmpty()) {
      errors.add("part", "Choose the component that it is about.");
    }
    if (period == null || !period.matches("[0-9]{1,3}")) {
      errors.add("period", "Choose the period that it is about.");
    }
    if (!errors.isEmpty() || money.isEmpty()) {
      return null;
    }
    return done(
        attempt.works(
            () ->
                recordAdjustment.handle(
                    new RecordAdjustment.Command(
                        SchemeCode.of(scheme),
                        new PracticeCode(practice.strip()),
                        part,
                        Integer.parseInt(period),
                        direction.equals(BACK) ? money.get().negated() : money.get(),
                        reason)),
            java.util.Map.of("component", "part")),
        "The adjustment is recorded; the next run settles it.");
  }

  public String plan() {
    if (instalments == null || !instalments.strip().matches("[0-9]{1,3}")) {
      errors.add("instalments", "Enter the number of instalments, from 1 to 24.");
    }
    var day = errors.date(first, "first", "the day of the first instalment");
    if (!errors.isEmpty()) {
      return null;
    }
    return done(
        attempt.works(
            () ->
                planRecovery.handle(
                    new PlanRecovery.Command(
                        AdjustmentId.of(id), Integer.parseInt(instalments.strip()), day))),
        "The recovery is split into instalments.");
  }

  public String set() {
    return done(
        attempt.works(
            () ->
                setPaycode.handle(
                    new SetPaycode.Command(
                        SchemeCode.of(scheme), id, code == null ? null : code.strip())),
            java.util.Map.of(String.valueOf(id), "code")),
        "The paycode is set.");
  }

  private String done(boolean worked, String message) {
    if (!worked) {
      open = null;
      return null;
    }
    notice.success(message);
    return "/payment-open?faces-redirect=true&scheme=" + SchemeCode.of(scheme);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getPractice() {
    return practice;
  }

  public void setPractice(String practice) {
    this.practice = practice;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }

  public String getDirection() {
    return direction;
  }

  public void setDirection(String direction) {
    this.direction = direction;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getInstalments() {
    return instalments;
  }

  public void setInstalments(String instalments) {
    this.instalments = instalments;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public DateParts getFirst() {
    return first;
  }

  public void setFirst(DateParts first) {
    this.first = first;
  }
}

package org.quantock.web.page.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.quantock.application.payment.dispute.AnswerDispute;
import org.quantock.application.payment.dispute.DisputeView;
import org.quantock.application.payment.dispute.PutDownDecision;
import org.quantock.domain.payment.dispute.Finding;
import org.quantock.domain.payment.dispute.MoneyEffect;
import org.quantock.domain.shared.Money;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** What is found, with reasons and the money effect: the area team's answer, or the panel's. */
@Named
@RequestScoped
public class FindingForm {

  private static final int NO_PERIOD = 0;

  @Inject private OpenDispute openDispute;
  @Inject private AnswerDispute answerDispute;
  @Inject private PutDownDecision putDownDecision;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private Finding finding;
  private String reasons;
  private String amount;
  private String component;
  private Integer period;

  /** Where the dispute is about one component or period, it is chosen already. */
  public void load() {
    DisputeView view = openDispute.detail();
    amount = "0";
    if (view.components().size() == 1) {
      component = view.components().get(0).code();
    }
    if (view.periods().size() == 1) {
      period = view.periods().get(0).number();
    }
  }

  public String answer() {
    MoneyEffect effect = effect();
    if (!errors.isEmpty()
        || !attempt.works(
            () ->
                answerDispute.handle(
                    new AnswerDispute.Command(openDispute.id(), finding, effect, reasons)))) {
      return null;
    }
    notice.success("Dispute answered. It is the practice's turn now.");
    return openDispute.to("dispute");
  }

  public String putDown() {
    MoneyEffect effect = effect();
    if (!errors.isEmpty()
        || !attempt.works(
            () ->
                putDownDecision.handle(
                    new PutDownDecision.Command(openDispute.id(), finding, effect, reasons)))) {
      return null;
    }
    notice.success("Decision put down. It counts once another member of the panel agrees to it.");
    return openDispute.to("dispute");
  }

  private MoneyEffect effect() {
    String plain = amount == null ? "0" : amount.strip().replaceAll("[£,\\s]", "");
    if (!plain.matches("\\d{1,9}(\\.\\d{1,2})?")) {
      errors.add(
          "amount", "Enter the amount in pounds and pence, for example 1,250 or 1250.50, or 0.");
      return null;
    }
    Money money = Money.of(plain);
    boolean named = period != null && period != NO_PERIOD;
    return money.isZero()
        ? MoneyEffect.NONE
        : new MoneyEffect(money, component, named ? period : null);
  }

  public List<Option> findings() {
    return Arrays.stream(Finding.values())
        .map(each -> new Option(each.name(), each.title(), null))
        .toList();
  }

  public List<Option> components() {
    return openDispute.detail().components().stream()
        .map(each -> new Option(each.code(), each.name(), null))
        .toList();
  }

  public List<Option> periods() {
    return openDispute.detail().periods().stream()
        .map(each -> new Option(Integer.toString(each.number()), each.name(), null))
        .toList();
  }

  public Finding getFinding() {
    return finding;
  }

  public void setFinding(Finding finding) {
    this.finding = finding;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String reasons) {
    this.reasons = reasons;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getComponent() {
    return component;
  }

  public void setComponent(String component) {
    this.component = component;
  }

  public String getPeriod() {
    return period == null ? null : period.toString();
  }

  /** As chosen from the list; anything else counts as not chosen. */
  public void setPeriod(String chosen) {
    this.period = chosen == null || !chosen.matches("\\d{1,4}") ? null : Integer.valueOf(chosen);
  }
}

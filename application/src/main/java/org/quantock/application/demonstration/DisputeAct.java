package org.quantock.application.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.quantock.application.payment.MyPayments;
import org.quantock.application.payment.PaymentRow;
import org.quantock.application.payment.dispute.AnswerDispute;
import org.quantock.application.payment.dispute.AttachEvidence;
import org.quantock.application.payment.dispute.InviteLmc;
import org.quantock.application.payment.dispute.RaiseDispute;
import org.quantock.application.payment.dispute.RemarkOnDispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Finding;
import org.quantock.domain.payment.dispute.MoneyEffect;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.shared.Money;

/**
 * One practice questions its first payment, with a file and its LMC; the area team answers, and the
 * practice has its turn: to accept the answer or to take it to the panel.
 */
@ApplicationScoped
public class DisputeAct {

  private static final String LISTS =
      "DATE,PATIENTS,SOURCE\n2014-01-01,5701,List as the payment has it\n2014-01-06,5785,List with the care home\n";

  private Stage stage;
  private MyPayments myPayments;
  private RaiseDispute raise;
  private AttachEvidence attach;
  private InviteLmc invite;
  private RemarkOnDispute remark;
  private AnswerDispute answer;

  protected DisputeAct() {}

  @Inject
  public DisputeAct(
      Stage stage,
      MyPayments myPayments,
      RaiseDispute raise,
      AttachEvidence attach,
      InviteLmc invite,
      RemarkOnDispute remark,
      AnswerDispute answer) {
    this.stage = stage;
    this.myPayments = myPayments;
    this.raise = raise;
    this.attach = attach;
    this.invite = invite;
    this.remark = remark;
    this.answer = answer;
  }

  /** The practice questions its first payment. */
  public DisputeId raise() {
    DisputeId dispute = stage.as(Cast.MANAGER, this::question);
    stage.as(
        Cast.LMC_OFFICER,
        () ->
            remark.handle(
                new RemarkOnDispute.Command(
                    dispute,
                    "Another practice of the area had patients of a care home counted from the"
                        + " day they moved in. We ask for the same here.")));
    return dispute;
  }

  private DisputeId question() {
    PaymentRow payment = firstPayment();
    DisputeId dispute =
        raise.handle(
            new RaiseDispute.Command(
                SubjectKind.PAYMENT,
                payment.id().value(),
                "The protected amount goes back to a year before the care home in our street"
                    + " opened. Its people are on our list since January and are left out."));
    attach.handle(
        new AttachEvidence.Command(
            dispute,
            "list-sizes.csv",
            LISTS.getBytes(StandardCharsets.UTF_8),
            "Our list with and without the care home",
            true));
    invite.handle(new InviteLmc.Command(dispute, Cast.LMC));
    return dispute;
  }

  private PaymentRow firstPayment() {
    return myPayments.ask().schemes().stream()
        .flatMap(scheme -> scheme.shares().stream())
        .flatMap(share -> share.payments().stream())
        .findFirst()
        .orElseThrow();
  }

  /** A reviewer who had no part in the payment answers. */
  public void answer(DisputeId dispute) {
    PaymentRow payment = stage.as(Cast.MANAGER, this::firstPayment);
    stage.as(
        Cast.REVIEWER,
        () ->
            answer.handle(
                new AnswerDispute.Command(
                    dispute,
                    Finding.UPHELD_IN_PART,
                    new MoneyEffect(Money.of("412.50"), payment.component(), payment.period()),
                    "The people of the care home count from the day they moved in, which is half"
                        + " of the quarter. The protected amount itself stays as it was agreed.")));
  }
}

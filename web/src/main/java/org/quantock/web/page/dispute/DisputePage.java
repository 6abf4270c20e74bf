package org.quantock.web.page.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quantock.application.payment.dispute.RemarkOnDispute;
import org.quantock.application.payment.dispute.WithdrawDispute;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** One dispute, with a place to add a remark; and its withdrawal. */
@Named
@RequestScoped
public class DisputePage {

  @Inject private OpenDispute openDispute;
  @Inject private RemarkOnDispute remarkOnDispute;
  @Inject private WithdrawDispute withdrawDispute;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private String remark;
  private String reasons;

  public String add() {
    if (!attempt.works(
        () -> remarkOnDispute.handle(new RemarkOnDispute.Command(openDispute.id(), remark)))) {
      return null;
    }
    notice.success("Remark added. Everybody who sees the dispute can read it.");
    return openDispute.to("dispute");
  }

  public String withdraw() {
    if (!attempt.works(
        () -> withdrawDispute.handle(new WithdrawDispute.Command(openDispute.id(), reasons)))) {
      return null;
    }
    notice.success("Dispute withdrawn.");
    return openDispute.to("dispute");
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String reasons) {
    this.reasons = reasons;
  }
}

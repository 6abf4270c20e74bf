package org.quantock.web.page.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quantock.application.payment.dispute.AcceptAnswer;
import org.quantock.application.payment.dispute.AgreeToDecision;
import org.quantock.application.payment.dispute.TakeToPanel;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/**
 * Says yes or no to what is on the table: the practice to the answer, the second member of the
 * panel to the decision. The version that the person looked at travels with the form.
 */
@Named
@RequestScoped
public class DisputeChoicePage {

  @Inject private OpenDispute openDispute;
  @Inject private AcceptAnswer acceptAnswer;
  @Inject private TakeToPanel takeToPanel;
  @Inject private AgreeToDecision agreeToDecision;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private int version;
  private String reasons;

  public void load() {
    version = openDispute.detail().version();
  }

  public String accept() {
    return done(
        attempt.works(
            () -> acceptAnswer.handle(new AcceptAnswer.Command(openDispute.id(), version))),
        "Answer accepted. The dispute is closed.");
  }

  public String takeToPanel() {
    return done(
        attempt.works(() -> takeToPanel.handle(new TakeToPanel.Command(openDispute.id(), reasons))),
        "The dispute is with the panel now.");
  }

  public String agree() {
    return done(
        attempt.works(
            () -> agreeToDecision.handle(new AgreeToDecision.Command(openDispute.id(), version))),
        "Dispute decided. The outcome is final.");
  }

  private String done(boolean worked, String told) {
    if (worked) {
      notice.success(told);
      return openDispute.to("dispute");
    }
    // The page shows the dispute as it stands now, so the next attempt is about this version.
    openDispute.changed();
    version = openDispute.detail().version();
    return null;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(String reasons) {
    this.reasons = reasons;
  }
}

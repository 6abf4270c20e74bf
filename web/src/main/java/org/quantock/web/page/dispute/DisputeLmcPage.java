package org.quantock.web.page.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.payment.dispute.EndInvitation;
import org.quantock.application.payment.dispute.InviteLmc;
import org.quantock.application.payment.dispute.LmcsToInvite;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** Invites the LMC to one dispute, or ends that. */
@Named
@RequestScoped
public class DisputeLmcPage {

  @Inject private OpenDispute openDispute;
  @Inject private InviteLmc inviteLmc;
  @Inject private EndInvitation endInvitation;
  @Inject private LmcsToInvite lmcsToInvite;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private String lmc;

  public List<Option> lmcs() {
    return lmcsToInvite.ask().stream()
        .map(each -> new Option(each.code().value(), each.name(), null))
        .toList();
  }

  public String invite() {
    if (!attempt.works(
        () ->
            inviteLmc.handle(
                new InviteLmc.Command(
                    openDispute.id(), lmc == null ? null : OrganisationCode.of(lmc))))) {
      return null;
    }
    notice.success("LMC invited. Its officers can read this dispute and add remarks.");
    return openDispute.to("dispute");
  }

  public String end() {
    if (!attempt.works(() -> endInvitation.handle(new EndInvitation.Command(openDispute.id())))) {
      return null;
    }
    notice.success("Invitation ended. The LMC no longer sees this dispute.");
    return openDispute.to("dispute");
  }

  public String getLmc() {
    return lmc;
  }

  public void setLmc(String lmc) {
    this.lmc = lmc;
  }
}

package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quantock.application.payment.AcceptEntitlements;
import org.quantock.application.payment.EntitlementView;
import org.quantock.application.payment.MyEntitlement;
import org.quantock.application.payment.ViewEntitlement;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/**
 * What a practice is entitled to, with the working of each share: its own schemes for a practice,
 * one practice of a scheme for the area team, which can accept what differs.
 */
@Named
@RequestScoped
public class EntitlementPage {

  @Inject @Param private String scheme;
  @Inject @Param private String practice;
  @Inject private MyEntitlement myEntitlement;
  @Inject private ViewEntitlement viewEntitlement;
  @Inject private AcceptEntitlements acceptEntitlements;
  @Inject private Caller caller;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private List<EntitlementView> views;
  private int seen;
  private String reason;

  public void load() {
    seen = isOfPractice() ? 0 : (int) views().get(0).differing();
  }

  public List<EntitlementView> views() {
    if (views == null) {
      views =
          isOfPractice()
              ? myEntitlement.ask()
              : List.of(viewEntitlement.ask(SchemeCode.of(scheme), code()));
    }
    return views;
  }

  private PracticeCode code() {
    if (!PracticeCode.isWellFormed(practice)) {
      throw new NotFound("There is no such practice.");
    }
    return new PracticeCode(practice);
  }

  public boolean isOfPractice() {
    return caller.person().may(Permission.VIEW_OWN_PAYMENTS);
  }

  public boolean mayAccept() {
    return !isOfPractice() && caller.person().may(Permission.PREPARE_PAYMENT);
  }

  public String backHref() {
    return isOfPractice() ? "/my-payments" : "/entitlements?scheme=" + scheme;
  }

  public String accept() {
    boolean worked =
        attempt.works(
            () ->
                acceptEntitlements.handle(
                    new AcceptEntitlements.Command(SchemeCode.of(scheme), code(), seen, reason)));
    if (!worked) {
      views = null;
      seen = (int) views().get(0).differing();
      return null;
    }
    notice.success("The changed amounts of %s are on record with your reason.".formatted(practice));
    return "/entitlement?faces-redirect=true&scheme=" + scheme + "&practice=" + practice;
  }

  public int getSeen() {
    return seen;
  }

  public void setSeen(int seen) {
    this.seen = seen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

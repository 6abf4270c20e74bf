package org.quantock.web.page.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.payment.dispute.DisputeView;
import org.quantock.application.payment.dispute.ViewDispute;
import org.quantock.domain.payment.dispute.DisputeAction;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.DisputeState;
import org.quantock.domain.payment.dispute.Finding;

/** The dispute of {@code ?id=} that all pages of one dispute are about. */
@Named
@RequestScoped
public class OpenDispute {

  @Inject @Param private String id;
  @Inject private ViewDispute viewDispute;

  private DisputeView detail;

  public DisputeView detail() {
    if (detail == null) {
      detail = viewDispute.ask(id());
    }
    return detail;
  }

  /** Whether the person can do the action of that name now. */
  public boolean may(String action) {
    return detail().may(DisputeAction.valueOf(action));
  }

  /** Why the person cannot do the action of that name now, and who can. */
  public String whyNot(String action) {
    return detail().choice(DisputeAction.valueOf(action)).whyNot();
  }

  public String colour() {
    return colour(detail().state());
  }

  static String colour(DisputeState state) {
    return switch (state) {
      case RAISED -> "yellow";
      case ANSWERED -> "blue";
      case PANEL -> "purple";
      case ACCEPTED, DECIDED -> "green";
      case WITHDRAWN -> "grey";
    };
  }

  public String findingColour(Finding finding) {
    return switch (finding) {
      case UPHELD -> "green";
      case UPHELD_IN_PART -> "yellow";
      case NOT_UPHELD -> "red";
    };
  }

  DisputeId id() {
    return DisputeId.of(id);
  }

  void changed() {
    detail = null;
  }

  String to(String page) {
    return "/" + page + "?faces-redirect=true&id=" + id();
  }
}

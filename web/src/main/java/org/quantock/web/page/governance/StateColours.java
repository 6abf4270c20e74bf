package org.quantock.web.page.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.quantock.application.governance.ConsultationDetail;
import org.quantock.domain.governance.ConsultationState;
import org.quantock.domain.governance.ProposalState;

/** The colours of the tags that say where proposals and consultations stand. */
@Named
@ApplicationScoped
public class StateColours {

  public String of(ProposalState state) {
    return switch (state) {
      case DRAFT, WITHDRAWN -> "grey";
      case CONSULTING -> "blue";
      case SUBMITTED -> "purple";
      case APPROVED, APPROVED_WITH_CONDITIONS -> "green";
      case REFUSED -> "red";
    };
  }

  /** An open consultation that is overdue is called so. */
  public String word(ConsultationDetail asked) {
    return asked.overdue() ? "Overdue" : asked.state().title();
  }

  public String colour(ConsultationDetail asked) {
    if (asked.overdue()) {
      return "red";
    }
    return asked.state() == ConsultationState.OPEN
        ? "blue"
        : asked.state() == ConsultationState.ANSWERED ? "green" : "grey";
  }
}

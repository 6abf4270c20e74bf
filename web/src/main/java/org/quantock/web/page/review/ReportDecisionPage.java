package org.quantock.web.page.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.review.DecisionDetail;
import org.quantock.application.review.ViewMyDecision;
import org.quantock.domain.reporting.ReportId;

/** The decision about a report, as its practice reads it. */
@Named
@RequestScoped
public class ReportDecisionPage {

  @Inject @Param private String id;
  @Inject private ViewMyDecision viewMyDecision;

  private DecisionDetail decision;

  public DecisionDetail decision() {
    if (decision == null) {
      decision = viewMyDecision.ask(ReportId.of(id));
    }
    return decision;
  }
}

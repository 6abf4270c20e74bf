package org.quantock.web.page.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.evaluation.ListPublishedSchemes;
import org.quantock.application.evaluation.PublishedSchemeRow;
import org.quantock.application.governance.PublishedDecisionRow;
import org.quantock.application.governance.PublishedDecisions;

/** Every published scheme and every decision, for everybody. */
@Named
@RequestScoped
public class PublishedPage {

  @Inject private ListPublishedSchemes listPublishedSchemes;
  @Inject private PublishedDecisions publishedDecisions;

  private List<PublishedSchemeRow> schemes;
  private List<PublishedDecisionRow> decisions;

  public List<PublishedSchemeRow> schemes() {
    if (schemes == null) {
      schemes = listPublishedSchemes.ask();
    }
    return schemes;
  }

  public List<PublishedDecisionRow> decisions() {
    if (decisions == null) {
      decisions = publishedDecisions.ask();
    }
    return decisions;
  }
}

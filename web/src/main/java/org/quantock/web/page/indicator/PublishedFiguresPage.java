package org.quantock.web.page.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.indicator.PublishedFigures;
import org.quantock.application.indicator.ViewPublishedFigures;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.NotFound;

/** The published figures of a practice beside our arithmetic, on the page of the practice. */
@Named
@RequestScoped
public class PublishedFiguresPage {

  @Inject private ViewPublishedFigures viewPublishedFigures;
  @Inject @Param private String code;
  private PublishedFigures figures;

  public PublishedFigures figures() {
    if (figures == null) {
      if (!PracticeCode.isWellFormed(code)) {
        throw new NotFound("There is no such practice.");
      }
      figures = viewPublishedFigures.ask(new PracticeCode(code));
    }
    return figures;
  }
}

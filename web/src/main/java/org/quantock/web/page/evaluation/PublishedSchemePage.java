package org.quantock.web.page.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.RoundingMode;
import org.omnifaces.cdi.Param;
import org.quantock.application.evaluation.DownloadPublishedResults;
import org.quantock.application.evaluation.PublishedScheme;
import org.quantock.application.evaluation.PublishedScheme.IndicatorResult;
import org.quantock.application.evaluation.ViewPublishedScheme;
import org.quantock.domain.evaluation.Suppression;
import org.quantock.domain.scheme.SchemeCode;

/** One published scheme with its uptake, decisions and results, for everybody. */
@Named
@RequestScoped
public class PublishedSchemePage {

  @Inject @Param private String code;
  @Inject private ViewPublishedScheme viewPublishedScheme;
  @Inject private DownloadPublishedResults downloadPublishedResults;

  private PublishedScheme scheme;

  public PublishedScheme scheme() {
    if (scheme == null) {
      scheme = viewPublishedScheme.ask(SchemeCode.of(code));
    }
    return scheme;
  }

  public String percent(IndicatorResult result) {
    return result
        .percentage()
        .map(p -> p.value().setScale(1, RoundingMode.UNNECESSARY).toPlainString() + "%")
        .orElse("None");
  }

  public String suppression() {
    return Suppression.IN_WORDS;
  }

  /** Sends the results as a file instead of a page. */
  public void download() throws IOException {
    ReleaseFilePage.send(downloadPublishedResults.ask(SchemeCode.of(code)));
  }
}

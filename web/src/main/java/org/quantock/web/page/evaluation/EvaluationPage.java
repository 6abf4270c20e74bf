package org.quantock.web.page.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.evaluation.ListReleases;
import org.quantock.application.evaluation.MakeDataRelease;
import org.quantock.application.evaluation.ReleaseOverview;
import org.quantock.domain.evaluation.ExtractColumn;
import org.quantock.domain.evaluation.Suppression;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** The schemes that data can be released of, with their numbered releases. */
@Named
@RequestScoped
public class EvaluationPage {

  @Inject private ListReleases listReleases;
  @Inject private MakeDataRelease makeDataRelease;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private List<ReleaseOverview> overviews;

  public List<ReleaseOverview> overviews() {
    if (overviews == null) {
      overviews = listReleases.ask();
    }
    return overviews;
  }

  public String make(String code) {
    if (attempt.works(() -> makeDataRelease.handle(SchemeCode.of(code)))) {
      notice.success("The release is made. It does not change any more.");
      return "/evaluation?faces-redirect=true";
    }
    return null;
  }

  /** The codebook of every release. */
  public List<ExtractColumn> columns() {
    return List.of(ExtractColumn.values());
  }

  public String suppression() {
    return Suppression.IN_WORDS;
  }
}

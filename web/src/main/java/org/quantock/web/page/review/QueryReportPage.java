package org.quantock.web.page.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quantock.application.reporting.SectionReading;
import org.quantock.application.review.QueryReport;
import org.quantock.domain.reporting.QuarterlyReport;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Asks the practice about sections of its report. */
@Named
@RequestScoped
public class QueryReportPage {

  @Inject private OpenReview openReview;
  @Inject private QueryReport queryReport;
  @Inject private Attempt attempt;
  @Inject private FieldErrors errors;
  @Inject private Notice notice;

  private final Map<String, String> texts = new HashMap<>();

  public List<SectionReading> sections() {
    return openReview.detail().submission().sections();
  }

  public String ask() {
    List<QuarterlyReport.Query> queries = new ArrayList<>();
    for (SectionReading section : sections()) {
      String text = texts.get(section.code().value());
      if (text != null && !text.isBlank()) {
        queries.add(new QuarterlyReport.Query(section.code(), text));
      }
    }
    if (queries.isEmpty()) {
      errors.add(
          "query-" + sections().get(0).code(), "Say what you ask about at least one section.");
      return null;
    }
    if (!attempt.works(
        () -> queryReport.handle(new QueryReport.Command(openReview.review(), queries)))) {
      return null;
    }
    notice.success("The practice is asked. The review waits until it resubmits.");
    return openReview.to("review");
  }

  public Map<String, String> getTexts() {
    return texts;
  }
}

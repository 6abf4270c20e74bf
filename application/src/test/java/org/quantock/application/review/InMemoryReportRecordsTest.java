package org.quantock.application.review;

import java.util.function.Consumer;
import org.quantock.application.reporting.InMemoryReports;
import org.quantock.domain.scheme.SomeScheme;

class InMemoryReportRecordsTest extends ReportRecordsContract {

  @Override
  protected void withRecords(Consumer<Records> work) {
    var reports = new InMemoryReports();
    var reviews = new InMemoryReviews(reports, reports.held, SomeScheme.published());
    work.accept(new Records(reports, reports, reviews, reviews, reviews, reviews, () -> {}));
  }
}

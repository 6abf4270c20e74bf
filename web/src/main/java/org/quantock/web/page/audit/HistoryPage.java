package org.quantock.web.page.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.quantock.application.audit.ViewOwnHistory;

/** The history of one of the person's practice's own things. */
@Named
@RequestScoped
public class HistoryPage {

  /** Where each kind of thing is looked at itself. */
  private static final Map<String, String> PAGES =
      Map.of(
          "report", "/report?id=",
          "participation", "/participation?id=",
          "payment", "/payment?id=",
          "dispute", "/dispute?id=");

  static final Map<String, String> TITLES =
      Map.of(
          "report", "History of a report",
          "participation", "History of your choice",
          "payment", "History of a payment",
          "entitlement", "History of your entitlements",
          "baseline", "History of your baseline",
          "dispute", "History of a dispute");

  @Inject @Param private String kind;
  @Inject @Param private String subject;
  @Inject private ViewOwnHistory viewOwnHistory;

  private List<ViewOwnHistory.Row> rows;

  public List<ViewOwnHistory.Row> rows() {
    if (rows == null) {
      rows = viewOwnHistory.ask(kind, subject);
    }
    return rows;
  }

  public String title() {
    return TITLES.getOrDefault(kind, "History");
  }

  /** The page of the thing itself. */
  public String backHref() {
    String page = PAGES.get(kind);
    return page == null ? "/my-payments" : page + subject;
  }
}

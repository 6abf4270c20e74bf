package org.quantock.web.page.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.audit.AuditRow;
import org.quantock.application.audit.ViewAuditEntry;

/** One entry of the audit record. */
@Named
@RequestScoped
public class AuditEntryPage {

  @Inject @Param private String id;
  @Inject private ViewAuditEntry viewAuditEntry;
  @Inject private HistoryLink historyLink;

  private AuditRow entry;

  public AuditRow entry() {
    if (entry == null) {
      entry = viewAuditEntry.ask(id);
    }
    return entry;
  }

  /** The whole life of the thing it is about. */
  public String lifeHref() {
    return historyLink.href(entry().subjectKind(), entry().subject());
  }

  /** Everything else of the same request. */
  public String requestHref() {
    return "/audit?reference=" + entry().request();
  }
}

package org.quantock.web.page.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.audit.AuditRow;
import org.quantock.application.audit.ViewAudit;

/** The audit record, newest first, searched by words. */
@Named
@RequestScoped
public class AuditPage {

  @Inject private ViewAudit viewAudit;

  private String words = "";
  private int page;
  private List<AuditRow> rows = List.of();

  public void load() {
    rows = viewAudit.ask(words, page);
  }

  public List<AuditRow> rows() {
    return rows;
  }

  public boolean hasOlder() {
    return rows.size() == ViewAudit.PAGE;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words == null ? "" : words;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }
}

package org.quantock.web.page.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.quantock.application.audit.AuditRow;
import org.quantock.application.audit.AuditSearch;
import org.quantock.application.audit.DownloadAudit;
import org.quantock.application.audit.ViewAudit;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.PageNumber;

/** The audit record, newest first, searched by person, organisation, object, time and words. */
@Named
@RequestScoped
public class AuditPage {

  @Inject private ViewAudit viewAudit;
  @Inject private DownloadAudit downloadAudit;
  @Inject private AuditForm form;
  @Inject private FieldErrors errors;

  private ViewAudit.Found found = new ViewAudit.Found(List.of(), 0);
  private int number = 1;

  public void load() {
    AuditSearch search = form.search();
    if (errors.isEmpty()) {
      number = PageNumber.read(form.getPage());
      found = viewAudit.ask(search, number);
    }
  }

  /** Sends what the search finds as a file instead of a page. */
  public void download() throws IOException {
    AuditSearch search = form.search();
    if (!errors.isEmpty()) {
      return;
    }
    DownloadAudit.File file;
    try {
      file = downloadAudit.handle(search);
    } catch (InvalidInput tooMany) {
      errors.add("from", tooMany.problems().get(0).message());
      return;
    }
    Faces.sendFile(file.content(), file.name(), true);
  }

  public List<AuditRow> rows() {
    return found.rows();
  }

  public long count() {
    return found.count();
  }

  public int number() {
    return number;
  }

  public int pages() {
    return PageNumber.pages(found.count(), ViewAudit.PAGE);
  }

  /** The address of the pages of this search, but for the number. */
  public String pageHref() {
    return "/audit?" + form.query() + "page=";
  }

  /** The address of the file of this search. */
  public String fileHref() {
    return "/audit-file?" + form.query();
  }
}

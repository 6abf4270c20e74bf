package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.payment.DownloadBudget;
import org.quantock.application.payment.EntitlementBook;
import org.quantock.application.payment.ListEntitlements;
import org.quantock.application.payment.WorkOutEntitlements;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** The entitlements of a scheme, practice by practice. */
@Named
@RequestScoped
public class EntitlementsPage {

  @Inject @Param private String scheme;
  @Inject private ListEntitlements listEntitlements;
  @Inject private WorkOutEntitlements workOutEntitlements;
  @Inject private DownloadBudget downloadBudget;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ListEntitlements.Overview overview;

  public ListEntitlements.Overview overview() {
    if (overview == null) {
      overview = listEntitlements.ask(SchemeCode.of(scheme));
    }
    return overview;
  }

  public String workOut() {
    Optional<EntitlementBook.Outcome> outcome =
        attempt.result(
            () ->
                workOutEntitlements.handle(new WorkOutEntitlements.Command(SchemeCode.of(scheme))));
    if (outcome.isEmpty()) {
      return null;
    }
    notice.success(
        "%,d entitlements were put on record. %,d would differ from what is on record and were left."
            .formatted(outcome.get().added().size(), outcome.get().differing().size()));
    return "/entitlements?faces-redirect=true&scheme=" + scheme;
  }

  /** Sends the list as a file instead of a page. */
  public void download() throws IOException {
    ListEntitlements.File file = listEntitlements.file(SchemeCode.of(scheme));
    Faces.sendFile(file.content(), file.name(), true);
  }

  /** Sends the money of the scheme as a file instead of a page. */
  public void downloadBudget() throws IOException {
    ListEntitlements.File file = downloadBudget.ask(SchemeCode.of(scheme));
    Faces.sendFile(file.content(), file.name(), true);
  }
}

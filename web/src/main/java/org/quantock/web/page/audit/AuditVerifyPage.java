package org.quantock.web.page.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.audit.VerifyAudit;
import org.quantock.application.audit.ViewVerification;
import org.quantock.domain.audit.Break;
import org.quantock.domain.audit.Verdict;
import org.quantock.web.page.shared.Attempt;

/** Whether the audit record is whole. */
@Named
@RequestScoped
public class AuditVerifyPage {

  @Inject private VerifyAudit verifyAudit;
  @Inject private ViewVerification viewVerification;
  @Inject private Attempt attempt;

  private ViewVerification.Verification verification;
  private Verdict verdict;

  public ViewVerification.Verification verification() {
    if (verification == null) {
      verification = viewVerification.ask();
    }
    return verification;
  }

  /** Reads every entry now; what was found is on the same page. */
  public void verify() {
    verdict = attempt.result(verifyAudit::handle).orElse(null);
    verification = null;
  }

  /** Whether it was verified just now. */
  public boolean verified() {
    return verdict != null;
  }

  public Verdict verdict() {
    return verdict;
  }

  /** The first fault of each chain, the earliest first. */
  public List<Break> breaks() {
    return verdict == null ? List.of() : verdict.breaks();
  }
}

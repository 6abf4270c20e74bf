package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.payment.MyRemittance;
import org.quantock.application.payment.Remittance;
import org.quantock.application.payment.RemittanceCsv;
import org.quantock.application.payment.ViewRemittance;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;

/**
 * The remittance of the person's own practice, or for the area team and the auditor of {@code
 * ?practice=}; to read, print or save.
 */
@Named
@RequestScoped
public class RemittancePage {

  @Inject @Param private String scheme;
  @Inject @Param private String practice;
  @Inject private MyRemittance myRemittance;
  @Inject private ViewRemittance viewRemittance;
  @Inject private Caller caller;

  private Remittance remittance;

  public Remittance remittance() {
    if (remittance == null) {
      remittance =
          isOfPractice()
              ? myRemittance.ask(SchemeCode.of(scheme))
              : viewRemittance.ask(SchemeCode.of(scheme), PracticeCode.of(practice));
    }
    return remittance;
  }

  public boolean isOfPractice() {
    return caller.person().may(Permission.VIEW_OWN_PAYMENTS);
  }

  /** Sends the remittance as a file instead of a page. */
  public void download() throws IOException {
    Remittance file =
        isOfPractice()
            ? myRemittance.file(SchemeCode.of(scheme))
            : viewRemittance.file(SchemeCode.of(scheme), PracticeCode.of(practice));
    Faces.sendFile(
        RemittanceCsv.of(file).getBytes(StandardCharsets.UTF_8), RemittanceCsv.name(file), true);
  }
}

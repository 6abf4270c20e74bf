package org.quantock.web.page.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quantock.application.organisation.PracticeDetail;
import org.quantock.application.organisation.ViewPractice;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.NotFound;

/** One practice with its list sizes. */
@Named
@RequestScoped
public class PracticePage {

  @Inject private ViewPractice viewPractice;
  @Inject private Caller caller;
  @Inject @Param private String code;
  private PracticeDetail practice;

  public PracticeDetail practice() {
    if (practice == null) {
      practice = viewPractice.ask(read(code));
    }
    return practice;
  }

  /** The status in words and the colour of its tag. */
  public String status() {
    if (practice().open()) {
      return "Open";
    } else if (practice().dormant()) {
      return "Dormant";
    }
    return practice().closed() == null ? "Not open yet" : "Closed";
  }

  /** Whether the person can record that it closes. */
  public boolean mayClose() {
    return caller.person().may(Permission.IMPORT_ORGANISATIONS) && practice().successor().isEmpty();
  }

  public String statusColour() {
    return practice().open() ? "green" : "grey";
  }

  private static PracticeCode read(String code) {
    if (!PracticeCode.isWellFormed(code)) {
      throw new NotFound("There is no such practice.");
    }
    return new PracticeCode(code);
  }
}

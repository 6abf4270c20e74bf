package org.quantock.web.page.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.indicator.AcceptCalculation;
import org.quantock.application.indicator.CompareCalculations;
import org.quantock.application.indicator.SetCorrectionAside;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;
import org.quantock.web.page.shared.PageNumber;

/** Two calculations side by side, and what can be decided about the new one. */
@Named
@RequestScoped
public class ComparisonPage {

  @Inject
  @Param(name = "old")
  private String before;

  @Inject
  @Param(name = "new")
  private String after;

  @Inject @Param private String page;
  @Inject private CompareCalculations compareCalculations;
  @Inject private AcceptCalculation acceptCalculation;
  @Inject private SetCorrectionAside setCorrectionAside;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private CompareCalculations.Detail detail;
  private List<CompareCalculations.Line> lines;
  private String reason;

  public CompareCalculations.Detail detail() {
    if (detail == null) {
      detail = compareCalculations.ask(older(), newer());
    }
    return detail;
  }

  public List<CompareCalculations.Line> lines() {
    if (lines == null) {
      lines = compareCalculations.lines(older(), newer(), pageNumber() - 1);
    }
    return lines;
  }

  private CalculationNumber older() {
    return CalculationNumber.of(before);
  }

  private CalculationNumber newer() {
    return CalculationNumber.of(after);
  }

  public int pageNumber() {
    return PageNumber.read(page);
  }

  /** The address of another page, without its number. */
  public String pageHref() {
    return "/achievement-comparison?old=%s&new=%s&page=".formatted(older(), newer());
  }

  public boolean mayAccept() {
    return detail().whyNotAccept().isEmpty();
  }

  public String accept() {
    boolean worked =
        attempt.works(
            () -> acceptCalculation.handle(new AcceptCalculation.Command(older(), newer())));
    if (!worked) {
      detail = null;
      return null;
    }
    notice.success(
        "Calculation %s is accepted: it counts in place of calculation %s, which stays on record."
            .formatted(newer(), older()));
    return here();
  }

  public String layAside() {
    boolean worked =
        attempt.works(
            () -> setCorrectionAside.handle(new SetCorrectionAside.Command(older(), reason)));
    if (!worked) {
      detail = null;
      return null;
    }
    notice.success("It is set aside. Calculation %s goes on counting.".formatted(older()));
    return here();
  }

  private String here() {
    return "/achievement-comparison?faces-redirect=true&old=%s&new=%s".formatted(older(), newer());
  }

  /** Sends all practices as a file instead of a page. */
  public void download() throws IOException {
    Faces.sendFile(
        compareCalculations.csv(older(), newer()),
        "calculations-%s-%s.csv".formatted(older(), newer()),
        true);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

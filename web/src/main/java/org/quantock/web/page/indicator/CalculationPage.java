package org.quantock.web.page.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.omnifaces.cdi.Param;
import org.quantock.application.indicator.ViewCalculation;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.CalculationState;
import org.quantock.web.page.shared.PageNumber;

/** One calculation: how far it is, and when it is done its practices. */
@Named
@RequestScoped
public class CalculationPage {

  @Inject private ViewCalculation viewCalculation;
  @Inject @Param private String number;
  @Inject @Param private String words;
  @Inject @Param private String page;

  private ViewCalculation.Detail detail;
  private ViewCalculation.Practices practices;

  public ViewCalculation.Detail detail() {
    if (detail == null) {
      detail = viewCalculation.ask(CalculationNumber.of(number));
    }
    return detail;
  }

  public ViewCalculation.Practices practices() {
    if (practices == null) {
      practices =
          viewCalculation.practices(CalculationNumber.of(number), words(), pageNumber() - 1);
    }
    return practices;
  }

  public boolean isRunning() {
    return detail().row().state() == CalculationState.RUNNING && !detail().hasStopped();
  }

  public boolean isDone() {
    return detail().row().state() == CalculationState.DONE;
  }

  public boolean hasFailed() {
    return detail().row().state() == CalculationState.FAILED;
  }

  /** How long it took; empty until it has ended. */
  public String seconds() {
    return detail().row().finishedAt() == null
        ? ""
        : "%.1f"
            .formatted(
                Duration.between(detail().row().startedAt(), detail().row().finishedAt()).toMillis()
                    / 1000.0);
  }

  public String words() {
    return words == null ? "" : words.strip();
  }

  public int pageNumber() {
    return PageNumber.read(page);
  }

  /** The address of another page of the same search, without its number. */
  public String pageHref() {
    return "/achievement-calculation?number=%s&words=%s&page="
        .formatted(detail().row().number(), URLEncoder.encode(words(), StandardCharsets.UTF_8));
  }
}

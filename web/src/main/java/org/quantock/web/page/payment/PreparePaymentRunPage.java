package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.payment.PreparePaymentRun;
import org.quantock.application.payment.PreviewRun;
import org.quantock.application.payment.RunKeeper;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.web.page.shared.Attempt;

/** Shows what a run would pay, then prepares it as it was shown. */
@Named
@RequestScoped
public class PreparePaymentRunPage {

  @Inject @Param private String scheme;
  @Inject private PreviewRun previewRun;
  @Inject private PreparePaymentRun preparePaymentRun;
  @Inject private RunKeeper runKeeper;
  @Inject private Attempt attempt;

  private PreviewRun.RunPreview preview;
  private String seen;

  public void load() {
    seen = preview().fingerprint();
  }

  public PreviewRun.RunPreview preview() {
    if (preview == null) {
      preview = previewRun.ask(SchemeCode.of(scheme));
    }
    return preview;
  }

  /** Sends everything that a run would pay or leave out instead of a page. */
  public void download() throws java.io.IOException {
    SchemeCode code = SchemeCode.of(scheme);
    String text = String.join("\r\n", previewRun.csv(code)) + "\r\n";
    Faces.sendFile(text.getBytes(StandardCharsets.UTF_8), code + "-dry-run.csv", true);
  }

  public String prepare() {
    Optional<PaymentRunId> run =
        attempt.result(
            () ->
                preparePaymentRun.handle(
                    new PreparePaymentRun.Command(
                        SchemeCode.of(scheme), Optional.ofNullable(seen))));
    preview = null;
    if (run.isEmpty()) {
      // What is there now is shown, and is what the next attempt is about.
      seen = preview().fingerprint();
      return null;
    }
    runKeeper.begin(run.get());
    return "/payment-done?faces-redirect=true&id=" + run.get();
  }

  /**
   * Whether the page is being written. What was sent is taken in without working everything out
   * again, which takes its time for a whole country.
   */
  public boolean isShown() {
    return Faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }

  /** Whether there is something to prepare; what was sent is judged by the use case. */
  public boolean isOffered() {
    return !isShown() || !preview().payments().isEmpty();
  }

  public String getSeen() {
    return seen;
  }

  public void setSeen(String seen) {
    this.seen = seen;
  }
}

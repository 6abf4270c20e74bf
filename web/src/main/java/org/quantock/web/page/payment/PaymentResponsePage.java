package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quantock.application.payment.PreviewResponse;
import org.quantock.application.payment.ReadResponse;
import org.quantock.application.payment.ResponsePreview;
import org.quantock.application.payment.ViewRun;
import org.quantock.domain.payment.PaymentRunAction;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/**
 * Reads a response of the bank to a run. The file that was previewed travels with the form until it
 * is confirmed.
 */
@Named
@RequestScoped
public class PaymentResponsePage {

  /** What travels with a form, written in base 64, has to stay below the 2 MB servers allow. */
  private static final int MOST_BYTES = 1_000_000;

  @Inject @Param private String id;
  @Inject private ViewRun viewRun;
  @Inject private PreviewResponse previewResponse;
  @Inject private ReadResponse readResponse;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private ViewRun.RunDetail detail;
  private ResponsePreview preview;
  private Part file;
  private String name;
  private String content;

  public ViewRun.RunDetail detail() {
    if (detail == null) {
      detail = viewRun.ask(PaymentRunId.of(id));
    }
    return detail;
  }

  public ViewRun.Choice choice() {
    return detail().choice(PaymentRunAction.READ_RESPONSE);
  }

  /**
   * What the chosen file says; null before a file was chosen. On confirming it is read again from
   * what the form carries, so that the form is there.
   */
  public ResponsePreview preview() {
    if (preview == null && errors.isEmpty()) {
      Optional.ofNullable(Faces.getRequestParameter("content"))
          .flatMap(PaymentResponsePage::decoded)
          .map(bytes -> previewResponse.ask(PaymentRunId.of(id), bytes))
          .filter(found -> found.problems().isEmpty())
          .ifPresent(found -> preview = found);
    }
    return preview;
  }

  private static Optional<byte[]> decoded(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  public String check() {
    if (file == null || file.getSize() == 0) {
      errors.add("file", "Choose the CSV file that the bank sent.");
      return null;
    }
    if (file.getSize() > MOST_BYTES) {
      errors.add(
          "file", "The file is larger than 1 MB. Larger ones can be sent to the API, up to 20 MB.");
      return null;
    }
    try (var stream = file.getInputStream()) {
      byte[] bytes = stream.readAllBytes();
      name = file.getSubmittedFileName();
      content = Base64.getEncoder().encodeToString(bytes);
      preview = attempt.result(() -> previewResponse.ask(PaymentRunId.of(id), bytes)).orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return null;
  }

  public String read() {
    Optional<byte[]> bytes = Optional.ofNullable(content).flatMap(PaymentResponsePage::decoded);
    if (bytes.isEmpty()) {
      errors.add("file", "Choose the file again.");
      return null;
    }
    var outcome =
        attempt.result(
            () ->
                readResponse.handle(
                    new ReadResponse.Command(PaymentRunId.of(id), name, bytes.get())));
    if (outcome.isEmpty()) {
      preview = null;
      return null;
    }
    notice.success(
        "The response is read: %,d paid, %,d rejected, %,d without an answer."
            .formatted(outcome.get().paid(), outcome.get().rejected(), outcome.get().waiting()));
    return "/payment-run?faces-redirect=true&id=" + PaymentRunId.of(id);
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String content) {
    this.content = content;
  }
}

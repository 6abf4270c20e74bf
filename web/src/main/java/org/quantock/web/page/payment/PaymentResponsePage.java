package org.quantock.web.page.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.Param;
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

  private static final int MOST_BYTES = 2_000_000;

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

  public ResponsePreview preview() {
    return preview;
  }

  public String check() {
    if (file == null || file.getSize() == 0) {
      errors.add("file", "Choose the CSV file that the bank sent.");
      return null;
    }
    if (file.getSize() > MOST_BYTES) {
      errors.add(
          "file", "The file is larger than 2 MB. Larger ones can be sent to the API, up to 20 MB.");
      return null;
    }
    try (var stream = file.getInputStream()) {
      byte[] bytes = stream.readAllBytes();
      name = file.getSubmittedFileName();
      content = new String(bytes, StandardCharsets.UTF_8);
      preview = attempt.result(() -> previewResponse.ask(PaymentRunId.of(id), bytes)).orElse(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return null;
  }

  public String read() {
    byte[] bytes = (content == null ? "" : content).getBytes(StandardCharsets.UTF_8);
    var outcome =
        attempt.result(
            () -> readResponse.handle(new ReadResponse.Command(PaymentRunId.of(id), name, bytes)));
    if (outcome.isEmpty()) {
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

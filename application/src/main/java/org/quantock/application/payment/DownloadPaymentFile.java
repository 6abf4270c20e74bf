package org.quantock.application.payment;

import jakarta.inject.Inject;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.PaymentFile;
import org.quantock.domain.payment.PaymentFiles;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.NotFound;

/** The file of a run that was sent: always the same bytes (PAY-9). */
@Query
@Requires(Permission.VIEW_PAYMENTS)
public class DownloadPaymentFile {

  private PaymentRuns runs;
  private PaymentFiles files;
  private Schemes schemes;
  private Stamp stamp;

  protected DownloadPaymentFile() {}

  @Inject
  public DownloadPaymentFile(PaymentRuns runs, PaymentFiles files, Schemes schemes, Stamp stamp) {
    this.runs = runs;
    this.files = files;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  /**
   * @param sha256 of the content, in hexadecimal
   */
  public record Download(String name, String sha256, byte[] content) {}

  @Export(kind = "payment run", file = "the payment file")
  public Download ask(PaymentRunId run) {
    PaymentScope.scheme(schemes, runs.get(run).scheme(), stamp.actor());
    PaymentFile file =
        files
            .find(run)
            .orElseThrow(
                () -> new NotFound("This run has no file yet. It is made when the run is sent."));
    return new Download(file.name(), file.sha256(), file.content());
  }
}

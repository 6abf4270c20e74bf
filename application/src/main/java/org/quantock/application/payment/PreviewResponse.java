package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.PaymentRun;
import org.quantock.domain.payment.PaymentRunAction;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.PaymentRuns;
import org.quantock.domain.payment.PaymentStatus;
import org.quantock.domain.scheme.Schemes;

/** Shows what reading a response of the bank would do; nothing is stored. */
@Query
@Requires(Permission.PREPARE_PAYMENT)
public class PreviewResponse {

  private PaymentRuns runs;
  private PaymentQueries queries;
  private Schemes schemes;
  private Stamp stamp;

  protected PreviewResponse() {}

  @Inject
  public PreviewResponse(PaymentRuns runs, PaymentQueries queries, Schemes schemes, Stamp stamp) {
    this.runs = runs;
    this.queries = queries;
    this.schemes = schemes;
    this.stamp = stamp;
  }

  public ResponsePreview ask(PaymentRunId id, byte[] content) {
    PaymentRun run = runs.get(id);
    PaymentScope.own(schemes, run.scheme(), stamp.actor());
    run.mustAllow(PaymentRunAction.READ_RESPONSE);
    List<Standing> standing = queries.standing(id);
    ResponseFile file = ResponseFile.read(content, run, standing, stamp.today());
    long waiting =
        standing.stream().filter(each -> each.status() == PaymentStatus.SENT).count()
            - file.answers().size();
    return new ResponsePreview(file.answers(), file.problems(), waiting);
  }
}

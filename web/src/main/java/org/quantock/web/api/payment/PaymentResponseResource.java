package org.quantock.web.api.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.quantock.application.payment.PreviewResponse;
import org.quantock.application.payment.ReadResponse;
import org.quantock.application.shared.Screening;
import org.quantock.domain.access.Permission;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.web.api.shared.Api;
import org.quantock.web.api.shared.OpensWith;
import org.quantock.web.page.component.IdentifierExemptions;

/** Reads what the bank answers to the file of a payment run, for area team finance. */
@Path("/payment-runs/{id}/response")
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = Api.PAYMENT_RUNS)
public class PaymentResponseResource {

  @Inject private PreviewResponse previewResponse;
  @Inject private ReadResponse readResponse;
  @Inject private Screening screening;

  /**
   * @param preview whether to say what it would do, and store nothing
   */
  @POST
  @Operation(
      summary = "Read the bank's response to a payment run",
      description =
          "CSV with the columns REFERENCE, STATUS (paid or rejected), DATE, BANK_REFERENCE and"
              + " AMOUNT. All of it is read or nothing.")
  @SecurityRequirement(name = Api.TOKEN)
  @OpensWith(Permission.PREPARE_PAYMENT)
  public ResponseJson read(
      @PathParam("id") String id,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @QueryParam("name") @DefaultValue("response.csv") String name,
      byte[] content) {
    PaymentRunId run = PaymentRunId.of(id);
    screening.admit(
        name,
        Set.of(".csv", ".txt"),
        IdentifierExemptions.lookedFor("payment-response", "file"),
        () -> new ByteArrayInputStream(content));
    return preview
        ? ResponseJson.of(previewResponse.ask(run, content))
        : ResponseJson.of(readResponse.handle(new ReadResponse.Command(run, name, content)));
  }
}

package org.quantock.web.api.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.quantock.application.payment.MyRemittance;
import org.quantock.application.payment.Remittance;
import org.quantock.application.payment.RemittanceCsv;
import org.quantock.application.payment.ViewRemittance;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.api.shared.Api;
import org.quantock.web.api.shared.OpensWith;

/** The remittance of one practice as CSV; the same lines as on its page. */
@Path("/practices")
@Tag(name = Api.REMITTANCE)
@SecurityRequirement(name = Api.TOKEN)
@RequestScoped
public class RemittanceResource {

  @Inject private MyRemittance myRemittance;
  @Inject private ViewRemittance viewRemittance;
  @Inject private Caller caller;

  @GET
  @Path("/{practice}/remittance.csv")
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "The remittance of a practice under a scheme",
      description =
          "Every payment and adjustment with the working of each, line by line, as it was kept.")
  @APIResponse(responseCode = "200", description = "The remittance as CSV")
  @APIResponse(responseCode = "404", description = "There is no such remittance for the caller")
  @APIResponse(responseCode = "422", description = "The scheme is not named")
  @OpensWith({Permission.VIEW_OWN_PAYMENTS, Permission.VIEW_PAYMENTS})
  public Response remittance(
      @PathParam("practice") String practice, @QueryParam("scheme") String scheme) {
    if (!PracticeCode.isWellFormed(practice)) {
      throw new NotFound("There is no such practice.");
    }
    if (!SchemeCode.isWellFormed(scheme)) {
      throw new InvalidInput(
          "scheme", "Name the scheme by its code, for example ?scheme=spqs-2014-15.");
    }
    Remittance found = find(new PracticeCode(practice), SchemeCode.of(scheme));
    return Response.ok(RemittanceCsv.of(found))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s\"".formatted(RemittanceCsv.name(found)))
        .build();
  }

  /** Another practice's remittance does not exist for a practice (PAY-14). */
  private Remittance find(PracticeCode practice, SchemeCode scheme) {
    Actor person = caller.person();
    if (!person.may(Permission.VIEW_OWN_PAYMENTS)) {
      return viewRemittance.file(scheme, practice);
    }
    if (!person.isOf(practice)) {
      throw new NotFound("There is no such remittance.");
    }
    return myRemittance.file(scheme);
  }
}

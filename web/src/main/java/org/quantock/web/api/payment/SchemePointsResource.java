package org.quantock.web.api.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.quantock.application.payment.WriteSchemePoints;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.web.api.shared.Api;
import org.quantock.web.api.shared.OpensWith;

/** What was reported on the retained indicators of a scheme with our points, as CSV. */
@Path("/schemes/{scheme}/points.csv")
@RequestScoped
@Tag(name = Api.SCHEMES)
@SecurityRequirement(name = Api.TOKEN)
public class SchemePointsResource {

  @Inject private WriteSchemePoints writeSchemePoints;

  @GET
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "The reported points of a scheme",
      description =
          "PRACTICE_CODE, INDICATOR_CODE, NUMERATOR, DENOMINATOR, EXCEPTIONS, POINTS_COMPUTED,"
              + " POINTS_PUBLISHED, by practice and indicator. Empty fields where there is no"
              + " figure. The denominator is net of exceptions. Figures are those of the latest submitted report that gives them; a practice sees its own, an area team its schemes, an auditor every scheme.")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "403", description = "The account may not see this")
  @APIResponse(responseCode = "404", description = "There is no such scheme for the caller")
  @OpensWith(Permission.VIEW_SCHEMES)
  public Response points(
      @Parameter(description = "The code of the scheme", example = "somerset-2014-15")
          @PathParam("scheme")
          String scheme) {
    SchemeCode found = writeSchemePoints.find(scheme);
    StreamingOutput body =
        stream -> {
          // As wide as a network packet or two: the lines are short.
          Writer out =
              new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 16_384);
          writeSchemePoints.ask(found, out);
          out.flush();
        };
    return Response.ok(body)
        .header("Content-Disposition", "attachment; filename=\"%s-points.csv\"".formatted(found))
        .build();
  }
}

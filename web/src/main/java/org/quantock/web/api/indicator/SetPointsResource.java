package org.quantock.web.api.indicator;

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
import org.quantock.application.indicator.WritePublishedPoints;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.web.api.shared.Api;
import org.quantock.web.api.shared.OpensWith;

/** The published results of a set with our points and the published ones, as CSV. */
@Path("/indicator-sets/{set}/points.csv")
@RequestScoped
@Tag(name = Api.INDICATOR_SETS)
@SecurityRequirement(name = Api.TOKEN)
public class SetPointsResource {

  @Inject private WritePublishedPoints writePublishedPoints;

  @GET
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "The published points of a set",
      description =
          "PRACTICE_CODE, INDICATOR_CODE, NUMERATOR, DENOMINATOR, EXCEPTIONS, POINTS_COMPUTED,"
              + " POINTS_PUBLISHED, by practice and indicator. Empty fields where there is no"
              + " figure. The denominator is net of exceptions.")
  @APIResponse(responseCode = "200", description = "The file")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "403", description = "The account may not see this")
  @APIResponse(responseCode = "404", description = "There is no such indicator set")
  @OpensWith(Permission.VIEW_INDICATORS)
  public Response points(
      @Parameter(description = "The code of the set", example = "qof-2014-15") @PathParam("set")
          String set) {
    IndicatorSetCode found = writePublishedPoints.find(set);
    StreamingOutput body =
        stream -> {
          // As wide as a network packet or two: the lines are short.
          Writer out =
              new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 16_384);
          writePublishedPoints.ask(found, out);
          out.flush();
        };
    return Response.ok(body)
        .header("Content-Disposition", "attachment; filename=\"%s-points.csv\"".formatted(found))
        .build();
  }
}

package org.quantock.web.api.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.quantock.application.evaluation.ListPublishedSchemes;
import org.quantock.application.evaluation.ViewPublishedScheme;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.api.shared.Api;
import org.quantock.web.api.shared.OpensWith;

/** Published schemes and their results, for everybody. */
@Path("/schemes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = Api.SCHEMES)
public class SchemesResource {

  @Inject private ListPublishedSchemes listPublishedSchemes;
  @Inject private ViewPublishedScheme viewPublishedScheme;

  @GET
  @Operation(summary = "The published schemes")
  @OpensWith(Permission.PUBLIC)
  public List<SchemeJson> list() {
    return listPublishedSchemes.ask().stream().map(SchemeJson::of).toList();
  }

  @GET
  @Path("/{code}")
  @Operation(
      summary = "One published scheme",
      description =
          "Its aims, retained indicators, assumptions, uptake by locality and decisions with their"
              + " reasons.")
  @APIResponse(responseCode = "200", description = "The scheme")
  @APIResponse(responseCode = "404", description = "There is no published scheme of this code")
  @OpensWith(Permission.PUBLIC)
  public SchemeDetailJson view(
      @Parameter(description = "The code of the scheme", example = "somerset-2014-15")
          @PathParam("code")
          String code) {
    return SchemeDetailJson.of(viewPublishedScheme.ask(code(code)));
  }

  @GET
  @Path("/{code}/results")
  @Operation(
      summary = "The results of a published scheme",
      description =
          "Reports due, received and in time, and figures by period and indicator. Counts of"
              + " patients are texts: an asterisk stands for 1 to 7 patients, and all others but 0"
              + " are rounded to the nearest 5.")
  @APIResponse(responseCode = "200", description = "The results")
  @APIResponse(responseCode = "404", description = "There is no published scheme of this code")
  @OpensWith(Permission.PUBLIC)
  public ResultsJson results(
      @Parameter(description = "The code of the scheme", example = "somerset-2014-15")
          @PathParam("code")
          String code) {
    return ResultsJson.of(viewPublishedScheme.ask(code(code)));
  }

  /** What is not a code cannot name a scheme. */
  private static SchemeCode code(String text) {
    if (!SchemeCode.isWellFormed(text)) {
      throw new NotFound("There is no such scheme.");
    }
    return SchemeCode.of(text);
  }
}

package org.quantock.web.api.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.quantock.application.indicator.DraftIndicatorSet;
import org.quantock.application.indicator.ListIndicators;
import org.quantock.application.indicator.PublishIndicatorSet;
import org.quantock.application.indicator.ViewIndicatorSet;
import org.quantock.domain.access.Permission;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.api.shared.Api;
import org.quantock.web.api.shared.OpensWith;

/** Indicator sets, and loading another year or a local one. */
@Path("/indicator-sets")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = Api.INDICATOR_SETS)
@SecurityRequirement(name = Api.TOKEN)
public class IndicatorSetsResource {

  @Inject private ListIndicators listIndicators;
  @Inject private ViewIndicatorSet viewIndicatorSet;
  @Inject private DraftIndicatorSet draftIndicatorSet;
  @Inject private PublishIndicatorSet publishIndicatorSet;
  @Context private UriInfo address;

  @GET
  @Operation(summary = "The published indicator sets, the newest year first")
  @OpensWith(Permission.VIEW_INDICATORS)
  public List<IndicatorSetJson> list() {
    return listIndicators.sets().stream().map(IndicatorSetJson::of).toList();
  }

  @GET
  @Path("/{set}")
  @Operation(
      summary = "One indicator set with its indicators",
      description = "Points, thresholds or scale, and how far each is verified.")
  @APIResponse(responseCode = "200", description = "The set")
  @APIResponse(responseCode = "404", description = "There is no published set of this code")
  @OpensWith(Permission.VIEW_INDICATORS)
  public IndicatorSetDetailJson view(
      @Parameter(description = "The code of the set", example = "qof-2014-15") @PathParam("set")
          String set) {
    if (!IndicatorSetCode.isWellFormed(set)) {
      throw new NotFound("There is no such indicator set.");
    }
    return IndicatorSetDetailJson.of(viewIndicatorSet.ask(new IndicatorSetCode(set)));
  }

  /** Loads and publishes at once: a program has looked at its table before it sends it. */
  @POST
  @Consumes("text/csv")
  @Operation(
      summary = "Load and publish an indicator set",
      description =
          "The body is a table in the layout of docs/formats.md. It is loaded as a whole or not at"
              + " all; each problem names its line and column.")
  @APIResponse(responseCode = "201", description = "Loaded and published")
  @APIResponse(responseCode = "409", description = "A set of this code is published already")
  @APIResponse(responseCode = "422", description = "Lines that are not right, one error for each")
  @OpensWith(Permission.IMPORT_INDICATORS)
  public Response load(
      @Parameter(description = "Small letters, digits and hyphens", example = "qof-2015-16")
          @QueryParam("code")
          String code,
      @Parameter(description = "The title of the set", example = "QOF 2015-16") @QueryParam("title")
          String title,
      @Parameter(description = "The financial year", example = "2015/16") @QueryParam("year")
          String year,
      @RequestBody(
              content =
                  @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
          byte[] table) {
    IndicatorSetCode set =
        draftIndicatorSet.handle(
            new DraftIndicatorSet.Command(
                IndicatorSetCode.of(code), title, FinancialYear.of(year), "body.csv", table));
    publishIndicatorSet.handle(set);
    return Response.created(address.getAbsolutePathBuilder().path(set.value()).build())
        .entity(IndicatorSetDetailJson.of(viewIndicatorSet.ask(set)))
        .build();
  }
}

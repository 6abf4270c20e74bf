package org.quantock.web.api.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.quantock.application.evaluation.ListPublishedSchemes;
import org.quantock.application.evaluation.ViewPublishedScheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;

/** Published schemes and their results, for everybody. */
@Path("/schemes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SchemesResource {

  @Inject private ListPublishedSchemes listPublishedSchemes;
  @Inject private ViewPublishedScheme viewPublishedScheme;

  @GET
  public List<SchemeJson> list() {
    return listPublishedSchemes.ask().stream().map(SchemeJson::of).toList();
  }

  @GET
  @Path("/{code}")
  public SchemeDetailJson view(@PathParam("code") String code) {
    return SchemeDetailJson.of(viewPublishedScheme.ask(code(code)));
  }

  @GET
  @Path("/{code}/results")
  public ResultsJson results(@PathParam("code") String code) {
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

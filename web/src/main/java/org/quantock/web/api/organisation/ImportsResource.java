package org.quantock.web.api.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.quantock.application.organisation.ConfirmImport;
import org.quantock.application.organisation.ImportAtOnce;
import org.quantock.application.organisation.UploadImport;
import org.quantock.application.organisation.UploadedFile;
import org.quantock.application.organisation.ViewImport;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.LineOutcome;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.api.shared.Api;
import org.quantock.web.api.shared.ProblemJson;

/** Files posted by programs, imported as from the page: the same checks, all or nothing. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = Api.IMPORTS)
@SecurityRequirement(name = Api.TOKEN)
public class ImportsResource {

  private static final String CSV = "text/csv";

  @Inject private ImportAtOnce importAtOnce;
  @Inject private UploadImport uploadImport;
  @Inject private ConfirmImport confirmImport;
  @Inject private ViewImport viewImport;

  @QueryParam("set")
  private String set;

  @QueryParam("practices")
  @DefaultValue("add")
  private String practices;

  @QueryParam("name")
  private String name;

  @HeaderParam("Prefer")
  private String prefer;

  @POST
  @Path("/{kind: achievement|prevalence|organisation-reference}")
  @Consumes({CSV, MediaType.TEXT_PLAIN})
  @Operation(
      summary = "Import a file",
      description =
          "Kinds are achievement (one count, one result or one practice a line), prevalence and"
              + " organisation-reference; the layouts are described in docs/formats.md. Every line"
              + " is checked; an import is all or nothing. It runs to the end before the answer,"
              + " or in the background with the header Prefer: respond-async. A file that repeats"
              + " what is on record changes nothing, and its state is unchanged.")
  @Parameter(
      name = "set",
      description = "The indicator set, for achievement and prevalence",
      example = "qof-2014-15")
  @Parameter(
      name = "practices",
      description =
          "What becomes of practices that are not on record: add (they are known by their code"
              + " alone), or refuse their lines")
  @Parameter(name = "name", description = "The name of the file, to recognise it by")
  @APIResponse(
      responseCode = "201",
      description = "Imported, or nothing in it that is not on record already",
      content = @Content(schema = @Schema(implementation = ImportJson.class)))
  @APIResponse(responseCode = "202", description = "Sound, and being imported in the background")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "403", description = "The account may not import such files")
  @APIResponse(responseCode = "404", description = "There is no such indicator set")
  @APIResponse(responseCode = "413", description = "The file has more than 100 MB")
  @APIResponse(responseCode = "415", description = "The body is neither text/csv nor a form")
  @APIResponse(
      responseCode = "422",
      description = "The file is no such CSV file, or lines of it are refused; nothing is imported",
      content =
          @Content(
              mediaType = ProblemJson.MEDIA_TYPE,
              schema = @Schema(implementation = RefusedImportJson.class)))
  public Response post(
      @Parameter(description = "The kind of file") @PathParam("kind") String kind,
      InputStream body) {
    ImportKind of = kind(kind);
    long most = viewImport.largest(of);
    try (SpooledBody content = SpooledBody.of(body, most)) {
      return take(of, name == null || name.isBlank() ? kind + ".csv" : name, content);
    }
  }

  @POST
  @Path("/{kind: achievement|prevalence|organisation-reference}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Import a file from a form",
      description = "The part named file is imported, as in the other request.")
  public Response postForm(@PathParam("kind") String kind, List<EntityPart> parts) {
    ImportKind of = kind(kind);
    long most = viewImport.largest(of);
    EntityPart part =
        parts.stream()
            .filter(each -> each.getName().equals("file"))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("file", "The form has no part named file."));
    try (SpooledBody content = SpooledBody.of(part.getContent(), most)) {
      return take(of, part.getFileName().orElse(kind + ".csv"), content);
    }
  }

  @GET
  @Path("/{id: [0-9a-fA-F-]{36}}")
  @Operation(
      summary = "An import as it stands",
      description = "Its state, how far it is, counts, problems and differences in points.")
  @APIResponse(
      responseCode = "200",
      description = "The import",
      content = @Content(schema = @Schema(implementation = ImportJson.class)))
  @APIResponse(responseCode = "404", description = "There is no such import")
  public ImportJson view(
      @Parameter(description = "The id that the import was answered with") @PathParam("id")
          String id) {
    return json(ImportId.of(id));
  }

  private Response take(ImportKind kind, String fileName, SpooledBody content) {
    var file =
        new UploadedFile(
            kind,
            new ImportOptions(kind.isOfSet() ? blankIsNull(set) : null, refusesNew()),
            fileName,
            content);
    boolean inBackground =
        prefer != null && prefer.toLowerCase(Locale.ROOT).contains("respond-async");
    ImportId id = inBackground ? uploadImport.handle(file) : importAtOnce.handle(file);
    if (inBackground && viewImport.ask(id).mayBeConfirmed()) {
      confirmImport.handle(new ConfirmImport.Command(id));
      return answer(Response.status(Response.Status.ACCEPTED), json(id))
          .header("Preference-Applied", "respond-async")
          .build();
    }
    ImportJson answer = json(id);
    if (answer.counts().refused() > 0) {
      RefusedImportJson refused = RefusedImportJson.of(answer);
      return Response.status(refused.status())
          .location(URI.create(refused.instance()))
          .type(ProblemJson.MEDIA_TYPE)
          .entity(refused)
          .build();
    }
    return answer(Response.status(Response.Status.CREATED), answer).build();
  }

  private static Response.ResponseBuilder answer(
      Response.ResponseBuilder response, ImportJson file) {
    return response.location(URI.create("/api/imports/" + file.id())).entity(file);
  }

  private boolean refusesNew() {
    return switch (practices) {
      case "add" -> false;
      case "refuse" -> true;
      default -> throw new InvalidInput("practices", "Say practices=add or practices=refuse.");
    };
  }

  private static String blankIsNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private ImportJson json(ImportId id) {
    return ImportJson.of(
        viewImport.ask(id),
        viewImport.first(id, LineOutcome.REFUSED, 1000),
        viewImport.differences(id));
  }

  private static ImportKind kind(String kind) {
    return switch (kind) {
      case "achievement" -> ImportKind.PUBLISHED_RESULTS;
      case "prevalence" -> ImportKind.PREVALENCE;
      case "organisation-reference" -> ImportKind.ORGANISATION_REFERENCE;
      default -> throw new NotFound("There is no such kind of file.");
    };
  }
}

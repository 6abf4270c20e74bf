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
import java.util.Set;
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
import org.quantock.application.shared.Screening;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.LineOutcome;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.web.api.shared.Api;
import org.quantock.web.api.shared.OpensWith;
import org.quantock.web.api.shared.ProblemJson;
import org.quantock.web.page.component.IdentifierExemptions;

/** Files posted by programs, imported as from the page: the same checks, all or nothing. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = Api.IMPORTS)
@SecurityRequirement(name = Api.TOKEN)
public class ImportsResource {

  private static final String CSV = "text/csv";

  private static final String HOW =
      " The layout is described in docs/formats.md. Every line is checked; an import is all or"
          + " nothing. It runs to the end before the answer, or in the background with the header"
          + " Prefer: respond-async. A file that repeats what is on record changes nothing, and its"
          + " state is unchanged.";
  private static final String FORM =
      "The part named file is imported, as in the request with the file as its body.";
  private static final String DONE = "Imported, or nothing in it that is not on record already";
  private static final String STARTED = "Sound, and being imported in the background";
  private static final String NO_TOKEN = "No valid token";
  private static final String NOT_ALLOWED = "The account may not import such files";
  private static final String TOO_LARGE = "The file has more than is taken, 100 MB or 20 MB";
  private static final String NOT_CSV = "The body is neither text/csv nor a form";
  private static final String REFUSED =
      "The file is no such CSV file, or lines of it are refused; nothing is imported";

  @Inject private ImportAtOnce importAtOnce;
  @Inject private UploadImport uploadImport;
  @Inject private ConfirmImport confirmImport;
  @Inject private ViewImport viewImport;
  @Inject private Screening screening;

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
  @Path("/achievement")
  @Consumes({CSV, MediaType.TEXT_PLAIN})
  @Operation(
      summary = "Import achievement",
      description =
          "Published results of practices on the indicators of a set: one count, one result or one practice a line."
              + HOW)
  @Parameter(name = "set", description = "The indicator set", example = "qof-2014-15")
  @Parameter(
      name = "practices",
      description =
          "What becomes of practices that are not on record: add (they are known by their code"
              + " alone), or refuse their lines")
  @Parameter(name = "name", description = "The name of the file, to recognise it by")
  @APIResponse(
      responseCode = "201",
      description = DONE,
      content = @Content(schema = @Schema(implementation = ImportJson.class)))
  @APIResponse(responseCode = "202", description = STARTED)
  @APIResponse(responseCode = "401", description = NO_TOKEN)
  @APIResponse(responseCode = "403", description = NOT_ALLOWED)
  @APIResponse(responseCode = "404", description = "There is no such indicator set")
  @APIResponse(responseCode = "413", description = TOO_LARGE)
  @APIResponse(responseCode = "415", description = NOT_CSV)
  @APIResponse(
      responseCode = "422",
      description = REFUSED,
      content =
          @Content(
              mediaType = ProblemJson.MEDIA_TYPE,
              schema = @Schema(implementation = RefusedImportJson.class)))
  @OpensWith(Permission.IMPORT_ORGANISATIONS)
  public Response achievement(InputStream body) {
    return take(ImportKind.PUBLISHED_RESULTS, body);
  }

  @POST
  @Path("/achievement")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Import achievement from a form", description = FORM)
  @OpensWith(Permission.IMPORT_ORGANISATIONS)
  public Response achievementForm(List<EntityPart> parts) {
    return take(ImportKind.PUBLISHED_RESULTS, parts);
  }

  @POST
  @Path("/prevalence")
  @Consumes({CSV, MediaType.TEXT_PLAIN})
  @Operation(
      summary = "Import prevalence",
      description = "Registers of groups and the lists they are compared with." + HOW)
  @Parameter(name = "set", description = "The indicator set", example = "qof-2014-15")
  @Parameter(
      name = "practices",
      description =
          "What becomes of practices that are not on record: add (they are known by their code"
              + " alone), or refuse their lines")
  @Parameter(name = "name", description = "The name of the file, to recognise it by")
  @APIResponse(
      responseCode = "201",
      description = DONE,
      content = @Content(schema = @Schema(implementation = ImportJson.class)))
  @APIResponse(responseCode = "202", description = STARTED)
  @APIResponse(responseCode = "401", description = NO_TOKEN)
  @APIResponse(responseCode = "403", description = NOT_ALLOWED)
  @APIResponse(responseCode = "404", description = "There is no such indicator set")
  @APIResponse(responseCode = "413", description = TOO_LARGE)
  @APIResponse(responseCode = "415", description = NOT_CSV)
  @APIResponse(
      responseCode = "422",
      description = REFUSED,
      content =
          @Content(
              mediaType = ProblemJson.MEDIA_TYPE,
              schema = @Schema(implementation = RefusedImportJson.class)))
  @OpensWith(Permission.IMPORT_ORGANISATIONS)
  public Response prevalence(InputStream body) {
    return take(ImportKind.PREVALENCE, body);
  }

  @POST
  @Path("/prevalence")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Import prevalence from a form", description = FORM)
  @OpensWith(Permission.IMPORT_ORGANISATIONS)
  public Response prevalenceForm(List<EntityPart> parts) {
    return take(ImportKind.PREVALENCE, parts);
  }

  @POST
  @Path("/organisation-reference")
  @Consumes({CSV, MediaType.TEXT_PLAIN})
  @Operation(
      summary = "Import an organisation reference",
      description = "Names and commissioners for practices that have none on record." + HOW)
  @Parameter(name = "name", description = "The name of the file, to recognise it by")
  @APIResponse(
      responseCode = "201",
      description = DONE,
      content = @Content(schema = @Schema(implementation = ImportJson.class)))
  @APIResponse(responseCode = "202", description = STARTED)
  @APIResponse(responseCode = "401", description = NO_TOKEN)
  @APIResponse(responseCode = "403", description = NOT_ALLOWED)
  @APIResponse(responseCode = "413", description = TOO_LARGE)
  @APIResponse(responseCode = "415", description = NOT_CSV)
  @APIResponse(
      responseCode = "422",
      description = REFUSED,
      content =
          @Content(
              mediaType = ProblemJson.MEDIA_TYPE,
              schema = @Schema(implementation = RefusedImportJson.class)))
  @OpensWith(Permission.IMPORT_ORGANISATIONS)
  public Response organisation(InputStream body) {
    return take(ImportKind.ORGANISATION_REFERENCE, body);
  }

  @POST
  @Path("/organisation-reference")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Import an organisation reference from a form", description = FORM)
  @OpensWith(Permission.IMPORT_ORGANISATIONS)
  public Response organisationForm(List<EntityPart> parts) {
    return take(ImportKind.ORGANISATION_REFERENCE, parts);
  }

  @GET
  @Path("/{id}")
  @Operation(
      summary = "An import as it stands",
      description = "Its state, how far it is, counts, problems and differences in points.")
  @APIResponse(
      responseCode = "200",
      description = "The import",
      content = @Content(schema = @Schema(implementation = ImportJson.class)))
  @APIResponse(responseCode = "404", description = "There is no such import")
  @OpensWith(Permission.IMPORT_ORGANISATIONS)
  public ImportJson view(
      @Parameter(description = "The id that the import was answered with") @PathParam("id")
          String id) {
    return json(ImportId.of(id));
  }

  private Response take(ImportKind kind, InputStream body) {
    try (SpooledBody content = SpooledBody.of(body, viewImport.largest(kind))) {
      return take(kind, name == null || name.isBlank() ? usualName(kind) : name, content);
    }
  }

  private Response take(ImportKind kind, List<EntityPart> parts) {
    long most = viewImport.largest(kind);
    EntityPart part =
        parts.stream()
            .filter(each -> each.getName().equals("file"))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("file", "The form has no part named file."));
    try (SpooledBody content = SpooledBody.of(part.getContent(), most)) {
      return take(kind, part.getFileName().orElse(usualName(kind)), content);
    }
  }

  private static String usualName(ImportKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
  }

  private Response take(ImportKind kind, String fileName, SpooledBody content) {
    screening.admit(
        fileName,
        Set.of(".csv", ".txt"),
        IdentifierExemptions.lookedFor("import", "file"),
        content::open);
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
}

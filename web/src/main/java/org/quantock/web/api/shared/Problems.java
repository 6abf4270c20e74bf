package org.quantock.web.api.shared;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.util.List;
import java.util.Optional;
import org.quantock.application.shared.Log;
import org.quantock.domain.shared.DomainException;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Problem;
import org.quantock.web.api.shared.ProblemJson.FieldError;
import org.quantock.web.page.shared.Failures;

/** What a failure becomes. Nothing of an unexpected one gets out but a reference to the log. */
final class Problems {

  private static final Log LOG = Log.of(Problems.class);

  private Problems() {}

  /** Of any failure: a refusal of the domain behind it, or an unexpected one. */
  static ProblemJson of(Throwable thrown, String path) {
    Optional<DomainException> refusal = Failures.refusal(thrown);
    return refusal.map(found -> refused(found, path)).orElseGet(() -> unexpected(thrown, path));
  }

  private static ProblemJson refused(DomainException refusal, String path) {
    ProblemType type = ProblemType.of(refusal);
    List<FieldError> errors =
        refusal instanceof InvalidInput invalid
            ? invalid.problems().stream().map(Problems::error).toList()
            : List.of();
    return problem(type, refusal.getMessage(), path, refusal.code(), errors);
  }

  private static FieldError error(Problem problem) {
    // A field that begins with a slash is a pointer already: "/lines/12/points" of a table.
    String pointer =
        problem.field().isEmpty() || problem.field().startsWith("/")
            ? problem.field()
            : "/" + problem.field().replace("~", "~0").replace("/", "~1");
    return new FieldError(pointer, problem.message());
  }

  private static ProblemJson unexpected(Throwable thrown, String path) {
    String reference = Failures.reference();
    LOG.error("Unexpected failure, reference %s, at %s".formatted(reference, path), thrown);
    ProblemType type = ProblemType.UNEXPECTED;
    return problem(
        type,
        "Try again later. If it happens again, give your area team the reference %s."
            .formatted(reference),
        "urn:quantock:failure:" + reference,
        type.code(),
        List.of());
  }

  /** Whether a JSON library is behind it, however wrapped. */
  static boolean isAboutJson(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonException || cause instanceof JsonbException) {
        return true;
      }
    }
    return false;
  }

  /** Of a body that is not what it says it is. */
  static ProblemJson malformed(String path) {
    ProblemType type = ProblemType.MALFORMED;
    return problem(
        type,
        "The body of the request is not well-formed JSON of the expected shape.",
        path,
        type.code(),
        List.of());
  }

  /** Of an answer by status that the API itself gives, such as 404 for an unknown address. */
  static ProblemJson ofStatus(int status, String reason, String path) {
    return switch (status) {
      case 400 -> malformed(path);
      case 413 ->
          problem(ProblemType.TOO_LARGE, reason, path, ProblemType.TOO_LARGE.code(), List.of());
      case 404 ->
          problem(
              ProblemType.NOT_FOUND,
              "There is nothing at this address.",
              path,
              ProblemType.NOT_FOUND.code(),
              List.of());
      default ->
          new ProblemJson(
              "about:blank", reason, status, reason + ".", path, "http-" + status, List.of());
    };
  }

  private static ProblemJson problem(
      ProblemType type, String detail, String instance, String code, List<FieldError> errors) {
    return new ProblemJson(
        type.address(), type.title(), type.status(), detail, instance, code, errors);
  }
}

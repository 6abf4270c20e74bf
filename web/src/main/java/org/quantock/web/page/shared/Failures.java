package org.quantock.web.page.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.quantock.application.shared.Log;
import org.quantock.application.shared.RequestTrace;
import org.quantock.domain.shared.DomainException;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.Stale;

/**
 * What becomes of an exception that leaves a page: what does not exist or is not for this person is
 * 404; anything unexpected is logged under a reference that the error page shows, and nothing else
 * of it is shown.
 */
@ApplicationScoped
public class Failures {

  /** The request attribute that carries the reference to the error page. */
  public static final String REFERENCE = "org.quantock.reference";

  /** The SQL state of a second row of the same key, on PostgreSQL and H2. */
  private static final String UNIQUE_VIOLATION = "23505";

  private static final Log LOG = Log.of(Failures.class);

  /** Sends the error answer; the container shows the page of its status. */
  public void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<DomainException> refusal = refusal(thrown);
    if (response.isCommitted()) {
      LOG.error("Failed after the answer had begun", thrown);
      return;
    }
    response.resetBuffer();
    if (isExpired(thrown)) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
    } else if (refusal.filter(Failures::meansNotFound).isPresent()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      String reference = reference();
      LOG.error(
          "Unexpected failure, reference %s, at %s".formatted(reference, path(request)), thrown);
      request.setAttribute(REFERENCE, reference);
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  /** The page was open for too long, or what it was sent with was made up. */
  private static boolean isExpired(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ViewExpiredException) {
        return true;
      }
    }
    return false;
  }

  private static boolean meansNotFound(DomainException refusal) {
    return refusal instanceof NotFound
        || refusal instanceof NotPermitted
        || refusal instanceof InvalidInput;
  }

  /**
   * The refusal behind an exception, if it is one; a lost race for a row, or to be the first to add
   * one, is {@link Stale}.
   */
  public static Optional<DomainException> refusal(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof DomainException refusal) {
        return Optional.of(refusal);
      }
      if (cause instanceof OptimisticLockException || isTaken(cause)) {
        return Optional.of(
            new Stale(
                "Someone else changed this at the same moment. Nothing of yours was stored; look "
                    + "at the page again."));
      }
    }
    return Optional.empty();
  }

  /** What a use case looked for in vain was added by somebody else before it could be stored. */
  private static boolean isTaken(Throwable cause) {
    return cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
  }

  /** The reference that the audit record, the log and the answer share (AUD-12). */
  public static String reference() {
    return RequestTrace.reference();
  }

  /** Where it failed, without what the address carries besides. */
  private static String path(HttpServletRequest request) {
    return request.getRequestURI().replaceFirst("[;?].*", "");
  }
}

package org.quantock.web.api.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Wraps problems into answers. */
final class ProblemAnswers {

  private ProblemAnswers() {}

  static Response of(ProblemJson problem) {
    return on(Response.status(problem.status()), problem);
  }

  static Response on(Response.ResponseBuilder answer, ProblemJson problem) {
    if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.type(ProblemJson.MEDIA_TYPE).entity(problem).build();
  }

  static String path(UriInfo address) {
    return address == null ? "" : address.getRequestUri().getRawPath();
  }
}

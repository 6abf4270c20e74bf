package org.quantock.web.api.shared;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what HTTP refuses: an unknown address, a method or media type that is not offered. */
@Provider
public class HttpFailureMapper implements ExceptionMapper<WebApplicationException> {

  @Context private UriInfo address;

  @Override
  public Response toResponse(WebApplicationException thrown) {
    Response given = thrown.getResponse();
    int status = given.getStatus();
    String path = ProblemAnswers.path(address);
    if (status < 400) {
      return given;
    }
    if (status >= 500) {
      return ProblemAnswers.of(Problems.of(thrown, path));
    }
    // Its headers stay: 405 says in Allow which methods there are.
    return ProblemAnswers.on(
        Response.fromResponse(given),
        Problems.ofStatus(
            status,
            thrown instanceof TooLarge
                ? thrown.getMessage()
                : given.getStatusInfo().getReasonPhrase(),
            path));
  }
}

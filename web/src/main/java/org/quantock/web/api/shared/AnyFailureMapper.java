package org.quantock.web.api.shared;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Answers everything else: a body that cannot be parsed, a refusal that a container wrapped, or an
 * unexpected failure.
 */
@Provider
public class AnyFailureMapper implements ExceptionMapper<Throwable> {

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  @Context private UriInfo address;
  @Context private Request request;

  @Override
  public Response toResponse(Throwable thrown) {
    String path = ProblemAnswers.path(address);
    boolean malformed = WITH_BODY.contains(request.getMethod()) && Problems.isAboutJson(thrown);
    return ProblemAnswers.of(malformed ? Problems.malformed(path) : Problems.of(thrown, path));
  }
}

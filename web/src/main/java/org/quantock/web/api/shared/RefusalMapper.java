package org.quantock.web.api.shared;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.quantock.domain.shared.DomainException;

/** Answers what the domain refuses. */
@Provider
public class RefusalMapper implements ExceptionMapper<DomainException> {

  @Context private UriInfo address;

  @Override
  public Response toResponse(DomainException refusal) {
    return ProblemAnswers.of(Problems.of(refusal, ProblemAnswers.path(address)));
  }
}

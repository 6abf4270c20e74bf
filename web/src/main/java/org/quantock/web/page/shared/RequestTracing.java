package org.quantock.web.page.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quantock.application.shared.RequestTrace;
import org.quantock.domain.audit.Origin;

/**
 * Gives each request its reference, before anything else: audit entries, lines of the log and the
 * error page of one request share it, and the answer carries it.
 */
public class RequestTracing extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** The header of the answer that says the reference. */
  public static final String HEADER = "X-Request-Reference";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Origin origin = RequestTrace.begin(request.getRemoteAddr());
    try {
      response.setHeader(HEADER, origin.reference());
      chain.doFilter(request, response);
    } finally {
      RequestTrace.end();
    }
  }
}
